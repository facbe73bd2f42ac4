-- Tries to stop the collection of garbage.
-- Ends: there is no

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    collectgarbage("stop")
  end,
}
