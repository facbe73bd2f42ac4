-- Tries to sort within a sort within a sort.
-- Ends: deep

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    local function sort()
      local list = { 3, 1, 2 }
      table.sort(list, function(a, b) sort() return a < b end)
    end
    sort()
  end,
}
