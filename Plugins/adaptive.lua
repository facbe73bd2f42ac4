-- The next question is as hard as the players have shown that they can bear.

-- The unused question whose difficulty is nearest to the level; the easier one where two are.
local function nearest(level, packet)
  for distance = 0, 4 do
    for _, difficulty in ipairs({ level - distance, level + distance }) do
      local found = packet:find({ difficulty = difficulty })[1]
      if found then return found end
    end
  end
  return packet:firstUnused()
end

return {
  summary = "The better the last answers were, the harder the next question is.",
  why = "Experts are not bored and beginners not lost, in one game.",
  options = { start = { default = 2, min = 1, max = 5, help = "the difficulty of the first question" } },
  excludes = { "rising", "board", "climb" },

  next = function(state, packet)
    if state.number >= state.length then return end
    local place = nearest(state:note("level") or options.start, packet)
    if place then return { ask = place } end
  end,

  consequences = {
    closed = function(closed, state)
      local level = state:note("level") or options.start
      local best = state:note("best") == closed.number
      local now = math.max(1, math.min(5, level + (best and 1 or -1)))
      if now ~= level then return { noted = { key = "level", value = now } } end
    end,
    judged = function(judged, state)
      if judged.outcome == "right" and state:note("best") ~= state.number then
        return { noted = { key = "best", value = state.number } }
      end
    end,
  },
}
