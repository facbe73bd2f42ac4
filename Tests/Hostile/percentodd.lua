-- Tries to give more than all.
-- Ends: from 0 to 100

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  verdict = function(response, ruled, state)
    return { outcome = "partial", percent = 1000 }
  end,
}
