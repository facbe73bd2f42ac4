-- Tries to walk through a large table for ever.
-- Ends: steps in one call

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    local t = {}
    for i = 1, 5000 do t["k" .. i] = i end
    while true do
      for key in pairs(t) do break end
    end
  end,
}
