-- Tries to put itself before the state.
-- Ends: table expected

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    setmetatable(state, { __index = function() return 1 end })
  end,
}
