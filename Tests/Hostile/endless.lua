-- Tries to set itself off for ever.
-- Ends: without end

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  consequences = {
    noted = function() return { noted = { key = "n", value = 1 } } end,
    asked = function() return { noted = { key = "n", value = 1 } } end,
  },
}
