-- Tries to run for ever in the hook verdict.
-- Ends: steps in one call

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  verdict = function(response, ruled, state)
    while true do end
  end,
}
