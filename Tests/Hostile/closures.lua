-- Tries to fill the memory with functions.
-- Ends: MB of memory

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    local list = {}
    for i = 1, 1e9 do
      local a, b, c, d = i, i, i, i
      list[i] = function() return a + b + c + d end
    end
  end,
}
