-- Tries to run code when garbage is collected.
-- Ends: "__gc"

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    setmetatable({}, { __gc = function() while true do end end })
    while true do local t = {} end
  end,
}
