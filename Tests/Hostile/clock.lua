-- Tries to read the clock.
-- Ends: there is no

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    return os.time()
  end,
}
