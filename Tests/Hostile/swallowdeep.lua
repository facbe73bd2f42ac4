-- Tries to swallow it on many levels.
-- Ends: steps in one call

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    local function again(n)
      pcall(function() while true do end end)
      if n > 0 then pcall(again, n - 1) end
    end
    while true do again(20) end
  end,
}
