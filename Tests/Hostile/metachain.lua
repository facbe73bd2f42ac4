-- Tries to put thousands of tables behind each other.
-- Ends: behind each other

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    local last = {}
    for i = 1, 3000 do last = setmetatable({}, { __index = last }) end
    while true do local x = last.x end
  end,
}
