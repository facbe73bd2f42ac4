-- The last question counts for more, so that nothing is decided before it.

return {
  summary = "The last question of the game counts several times as much.",
  why = "Nobody leaves before the end, and the last question is the one to tell of.",
  options = { times = { default = 2, min = 2, max = 10, help = "how many times it counts" } },

  points = function(sofar, judged, state)
    if sofar > 0 and state.number == state.length then
      return sofar * options.times, "last question"
    end
  end,

  consequences = {
    asked = function(asked, state)
      if asked.number == state.length and asked.part <= 1 then
        return { said = { text = "The last question: it counts " .. options.times .. " times." } }
      end
    end,
  },
}
