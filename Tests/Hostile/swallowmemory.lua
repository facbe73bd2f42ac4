-- Tries to swallow the end of its memory.
-- Ends: MB of memory

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    while true do
      pcall(function()
        local list = {}
        while true do list = { list, {}, {}, {}, {}, {}, {}, {} } end
      end)
    end
  end,
}
