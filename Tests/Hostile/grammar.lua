-- Tries to be no Lua.
-- Ends: unexpected symbol

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = = 1,
}
