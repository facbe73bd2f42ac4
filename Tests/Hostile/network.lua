-- Tries to reach the network.
-- Ends: there is no

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    require("socket").connect("localhost", 80)
  end,
}
