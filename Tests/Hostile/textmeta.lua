-- Tries to change what all texts can do.
-- Ends: there is no

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    getmetatable("").__index = {}
  end,
}
