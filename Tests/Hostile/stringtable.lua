-- Tries to fill the table of texts.
-- Ends: steps in one call

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    local n = 0
    while true do
      n = n + 1
      local s = "t" .. n
    end
  end,
}
