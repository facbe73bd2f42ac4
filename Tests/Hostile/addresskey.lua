-- Tries to walk through a table in the order of addresses.
-- Ends: no fixed order

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    local t = { [{}] = 1, [{}] = 2 }
    for key in pairs(t) do return 1 end
  end,
}
