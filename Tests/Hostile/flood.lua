-- Tries to fill the memory with tables.
-- Ends: MB of memory

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    local list = {}
    while true do list = { list, {}, {}, {}, {}, {}, {}, {} } end
  end,
}
