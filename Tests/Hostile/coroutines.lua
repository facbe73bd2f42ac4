-- Tries to hide a loop in a coroutine.
-- Ends: there is no

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    coroutine.wrap(function() while true do end end)()
  end,
}
