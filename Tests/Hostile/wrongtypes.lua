-- Tries to say nothing of itself.
-- Ends: "options.bonus.help" is missing

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  options = { bonus = { default = {} } },
  moves = 5,
}
