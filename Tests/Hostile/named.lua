-- Tries to be called by another name in messages.
-- Ends: "__name"

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    local t = setmetatable({}, { __name = "state" })
    return t + 1
  end,
}
