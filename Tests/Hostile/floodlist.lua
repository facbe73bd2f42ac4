-- Tries to fill the memory with one list.
-- Ends: steps in one call

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    local list = {}
    for i = 1, 1e9 do list[i] = i end
  end,
}
