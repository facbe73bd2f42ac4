-- The built-in rule "fifty", written in Lua.

local function isChoice(shown)
  return #shown.options > 1 and #shown.right == 1 and #shown.left == 0
end

return {
  summary = "Each player may have half of a question's wrong options struck out, so many times.",
  why = "A lifeline: when to use it is a question of its own.",
  options = {
    times = { default = 1, min = 1, max = 1000, help = "how often in a game, for each player" },
  },

  moves = {
    fifty = {
      help = "strike out half of the wrong options",
      offered = function(by, state)
        local question = state.question
        return question and isChoice(question.shown) and #question.shown.options > 2
          and #state.table.hidden == 0 and state:isFree(by)
          and (state:note("used", by) or 0) < options.times
      end,
    },
  },

  consequences = {
    moved = function(moved, state, chance)
      if moved.move ~= "fifty" then return end
      local shown = state.question.shown
      local wrong, struck = {}, {}
      for place in ipairs(shown.options) do
        if place ~= shown.right[1] then table.insert(wrong, place) end
      end
      local order = chance:order(#wrong)
      for i = 1, (#wrong + 1) // 2 do struck[i] = wrong[order[i]] end
      table.sort(struck)
      return {
        { hid = { options = struck } },
        { noted = { key = "used", by = moved.by, value = (state:note("used", moved.by) or 0) + 1 } },
      }
    end,
  },
}
