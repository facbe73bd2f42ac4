-- Tries to look into the interpreter.
-- Ends: there is no

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    debug.getregistry()
  end,
}
