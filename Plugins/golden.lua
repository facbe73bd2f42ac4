-- One question, nobody knows which, is worth more than the others.

return {
  summary = "One question of the game, drawn by lot, counts several times as much.",
  why = "Whoever lies behind may still catch up, and nobody knows when the chance will come.",
  options = { times = { default = 3, min = 2, max = 10, help = "how many times it counts" } },

  points = function(sofar, judged, state)
    if sofar > 0 and state.number == state:note("number") then
      return sofar * options.times, "golden question"
    end
  end,

  consequences = {
    began = function(began, state, chance)
      return { noted = { key = "number", value = 1 + chance:below(math.max(1, state.length)) } }
    end,
    asked = function(asked, state)
      if asked.number == state:note("number") and asked.part <= 1 then
        return { said = { text = "The golden question: it counts " .. options.times .. " times." } }
      end
    end,
  },
}
