-- Tries to make a table lay itself out anew for ever.
-- Ends: steps in one call

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    local t = {}
    for i = 1, 30000 do t[i + 0.5] = i end
    local n = 0
    while true do
      n = n + 1
      t[n + 0.5] = nil
      t[n + 30000.5] = 1
    end
  end,
}
