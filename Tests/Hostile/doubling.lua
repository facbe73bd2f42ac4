-- Tries to double a text.
-- Ends: bytes

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    local s = "x"
    while true do s = s .. s end
  end,
}
