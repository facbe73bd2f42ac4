-- Tries to have a default out of range.
-- Ends: from 1 to 3

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  options = { bonus = { default = 7, min = 1, max = 3, help = "x y" } },
}
