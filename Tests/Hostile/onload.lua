-- Tries to run for ever when it is read.
-- Ends: steps in one call
while true do end

return {
  summary = "It means harm.",
  why = "To see that none is done.",
}
