-- Tries to count characters for ever.
-- Ends: steps in one call

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    local s = string.rep("é", 1000)
    while true do local n = utf8.len(s) + utf8.offset(s, 900) end
  end,
}
