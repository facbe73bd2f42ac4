-- Tries to change an option.
-- Ends: stays as it is

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  options = { bonus = { default = 2, help = "a bonus" } },
  points = function(sofar, judged, state)
    options.bonus = 1000
  end,
}
