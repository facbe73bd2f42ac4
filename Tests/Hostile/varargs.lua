-- Tries to hand on more and more values.
-- Ends: too many values are handed on

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    local function f(...) return f(1, ...) end
    return f()
  end,
}
