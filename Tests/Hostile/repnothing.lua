-- Tries to repeat nothing very often.
-- Ends: empty

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    local s = string.rep("", math.maxinteger)
    error("it is " .. (s == "" and "empty" or "not"))
  end,
}
