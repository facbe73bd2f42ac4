-- Tries to sort for ever.
-- Ends: steps in one call

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    local t = {}
    for i = 1, 5000 do t[i] = (i * 7919) % 5003 end
    while true do table.sort(t, function(a, b) return a > b end) end
  end,
}
