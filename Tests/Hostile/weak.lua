-- Tries to see when garbage is collected.
-- Ends: "__mode"

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    local t = setmetatable({}, { __mode = "k" })
  end,
}
