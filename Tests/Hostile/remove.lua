-- Tries to remove from the front for ever.
-- Ends: steps in one call

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    local t = {}
    for i = 1, 20000 do t[i] = i end
    while true do
      table.remove(t, 1)
      t[#t + 1] = 1
    end
  end,
}
