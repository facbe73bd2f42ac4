-- Tries to raise what is no text.
-- Ends: give it a text

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    error({ code = 1 })
  end,
}
