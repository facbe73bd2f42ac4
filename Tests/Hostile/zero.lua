-- Tries to hold a zero byte.
-- Ends: zero byte

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    return "a\0b" < "a\0c"
  end,
}
