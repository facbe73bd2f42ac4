-- Tries to start a program.
-- Ends: there is no

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    os.execute("true")
  end,
}
