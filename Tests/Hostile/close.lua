-- Tries to run code when a variable goes.
-- Ends: "__close"

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    local t <close> = setmetatable({}, { __close = function() while true do end end })
  end,
}
