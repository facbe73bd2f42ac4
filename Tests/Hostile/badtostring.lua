-- Tries to give a number for a text.
-- Ends: must give a string

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    return tostring(setmetatable({}, { __tostring = function() return 5 end }))
  end,
}
