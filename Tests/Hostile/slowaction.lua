-- Tries to stay below the steps of a call, at event after event.
-- Ends: steps in one action

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  consequences = function(event, state)
    for i = 1, 90000 do end
    if event.noted and event.noted.value > 14 then return end
    local value = event.noted and event.noted.value + 1 or 0
    return { { noted = { key = "a", value = value } }, { noted = { key = "b", value = value } } }
  end,
}
