-- Right answers in a row in one category earn a bonus.

-- A number for a category: notes are whole numbers, and categories have names.
local function place(category, packet)
  for i, name in ipairs(packet:categories()) do
    if name == category then return i end
  end
end

local function run(by, here, state)
  return state:note("in" .. here, by) or 0
end

return {
  summary = "A run of right answers in one category, with none wrong between them, earns a bonus.",
  why = "It makes an expert of everyone for a moment, and gives a theme to the evening.",
  options = {
    run = { default = 3, min = 2, max = 100, help = "how many right answers make a sweep" },
    bonus = { default = 10, min = 1, max = 1000, help = "points for a sweep" },
  },

  consequences = {
    judged = function(judged, state, chance, packet)
      if not judged.isFinal or judged.outcome == "open" then return end
      local here = place(state.question.shown.category, packet)
      if not here then return end
      local before = run(judged.by, here, state)
      local now = judged.outcome == "right" and before + 1 or 0
      if now == before then return end
      local noted = { key = "in" .. here, by = judged.by, value = now % options.run }
      if now < options.run then return { noted = noted } end
      return {
        { noted = noted },
        { scored = { by = judged.by, points = options.bonus,
          why = "swept " .. state.question.shown.category } },
      }
    end,
  },
}
