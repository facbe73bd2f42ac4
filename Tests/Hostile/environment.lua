-- Tries to read the environment.
-- Ends: there is no

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    return os.getenv("HOME")
  end,
}
