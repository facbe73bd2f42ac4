-- Tries to remember behind an __index.
-- Ends: stays as it is
local t = setmetatable({}, { __index = function(self, key) self[key] = 1 end })

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    return t.anything
  end,
}
