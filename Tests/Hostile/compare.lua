-- Tries to compare long texts for ever.
-- Ends: steps in one call

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    local a = string.rep("x", 4000)
    local b = a:sub(2) .. "x"
    while true do local same = a == b or a < b end
  end,
}
