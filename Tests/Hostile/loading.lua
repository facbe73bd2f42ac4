-- Tries to load a text as a program.
-- Ends: there is no

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    load("while true do end")()
  end,
}
