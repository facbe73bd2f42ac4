-- Tries to fill the memory to the brim, and make rubbish there.
-- Ends: steps in one call

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    local list = {}
    for i = 1, 60000 do list[i] = { i } end
    while true do local rubbish = { {} } end
  end,
}
