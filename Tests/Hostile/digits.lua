-- Tries to have a long text read as a number for ever.
-- Ends: steps in one call

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    local s = string.rep("1", 4000)
    while true do
      for i = 1, s do break end
    end
  end,
}
