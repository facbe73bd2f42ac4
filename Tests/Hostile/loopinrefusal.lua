-- Tries to run for ever in the hook refusal.
-- Ends: steps in one call

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  refusal = function(action, state)
    while true do end
  end,
}
