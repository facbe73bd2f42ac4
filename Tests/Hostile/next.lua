-- Tries to ask for the first key for ever.
-- Ends: steps in one call

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    local t = {}
    for i = 1, 5000 do t["k" .. i] = i end
    while true do next(t) end
  end,
}
