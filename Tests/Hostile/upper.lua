-- Tries to change letters for ever.
-- Ends: steps in one call

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    local s = string.rep("x", 4000)
    while true do s = s:upper():lower() end
  end,
}
