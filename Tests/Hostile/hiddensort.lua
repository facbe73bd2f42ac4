-- Tries to put a list of its own in order.
-- Ends: stays as it is
local list = { 3, 1, 2 }

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    table.sort(list)
  end,
}
