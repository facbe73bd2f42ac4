-- Tries to fill the memory when it is read.
-- Ends: MB of memory
local list = {}
for i = 1, 1e9 do list[i] = { {}, {}, {} } end

return {
  summary = "It means harm.",
  why = "To see that none is done.",
}
