-- Tries to read numbers for ever.
-- Ends: steps in one call

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    local s = string.rep("7", 64)
    while true do local n = tonumber(s, 36) or tonumber(s) end
  end,
}
