-- Tries to write a function as bytes.
-- Ends: nil value

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    return string.dump(function() end)
  end,
}
