-- Tries to reckon for ever.
-- Ends: steps in one call

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    local x = 1.5
    while true do x = (x ^ 1.7) % 1e9 + math.exp(1) + math.log(x + 1) end
  end,
}
