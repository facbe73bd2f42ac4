-- Tries to look for what is nearly there for ever.
-- Ends: steps in one call

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    local s, part = string.rep("ab", 2000), string.rep("ab", 1000) .. "c"
    while true do s:find(part) end
  end,
}
