-- Tries to sort what cannot be compared.
-- Ends: cannot compare

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    table.sort({ 1, "x", {} })
  end,
}
