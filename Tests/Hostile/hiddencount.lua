-- Tries to count in a variable of its own.
-- Ends: would be forgotten
local count = 0

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    count = count + 1
  end,
}
