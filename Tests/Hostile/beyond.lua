-- Tries to give points beyond what adds up.
-- Ends: within 2^53

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    return 1 << 60
  end,
}
