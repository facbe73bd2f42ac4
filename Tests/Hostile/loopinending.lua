-- Tries to run for ever in the hook ending.
-- Ends: steps in one call

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  ending = function(state)
    while true do end
  end,
}
