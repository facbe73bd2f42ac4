-- Tries to remember in a table of its own.
-- Ends: stays as it is
local seen = {}

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    seen[judged.by] = true
  end,
}
