-- Tries to show an address.
-- Ends: table function

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    error(tostring({}) .. " " .. tostring(function() end))
  end,
}
