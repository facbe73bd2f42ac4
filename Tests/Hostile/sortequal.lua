-- Tries to sort by "not less".
-- Ends: invalid order function

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    local t = { 5, 3, 5, 1 }
    table.sort(t, function(a, b) return a <= b end)
  end,
}
