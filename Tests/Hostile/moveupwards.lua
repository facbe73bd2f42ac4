-- Tries to move a list onto itself for ever.
-- Ends: steps in one call

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    local t = {}
    for i = 1, 1000 do t[i] = i end
    while true do table.move(t, 1, 1000, 2) end
  end,
}
