-- Tries to write an address.
-- Ends: no directive

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    error(string.format("%p", {}))
  end,
}
