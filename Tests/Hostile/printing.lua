-- Tries to write to the terminal.
-- Ends: there is no

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    print("\27[2J")
  end,
}
