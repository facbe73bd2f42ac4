-- Tries to sort by an order that is none.
-- Ends: invalid order function

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    local t = { 5, 3, 8, 1 }
    table.sort(t, function() return true end)
  end,
}
