-- Tries to run for ever at an event.
-- Ends: steps in one call

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  consequences = {
    asked = function(asked, state) while true do end end,
  },
}
