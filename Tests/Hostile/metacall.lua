-- Tries to call what is called by what is called.
-- Ends: must be a function

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    local f = {}
    return setmetatable({}, { __call = f })()
  end,
}
