-- Tries to have a field lead to itself.
-- Ends: deep

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    local t = setmetatable({}, { __index = function(t, key) return t[key] end })
    return t.x
  end,
}
