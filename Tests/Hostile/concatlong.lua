-- Tries to join much.
-- Ends: bytes

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    local t = {}
    for i = 1, 1000 do t[i] = "0123456789" end
    return #table.concat(t)
  end,
}
