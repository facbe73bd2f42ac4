-- Tries to return more and more values.
-- Ends: steps in one call

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    local function f(n)
      if n == 0 then return end
      return n, f(n - 1)
    end
    while true do f(190) end
  end,
}
