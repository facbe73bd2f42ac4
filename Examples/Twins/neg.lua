-- The built-in rule "neg", written in Lua.

return {
  summary = "A wrong answer to a tossup costs points while there are clues left to read.",
  why = "Without a price on it, the quickest guess would be the best one.",
  options = {
    points = { default = 5, min = 1, max = 1000, help = "what a wrong interruption costs" },
  },

  points = function(sofar, judged, state)
    local clues = #state.question.shown.clues
    if judged.outcome ~= "wrong" or judged.clues >= clues then return end
    return sofar - options.points, "wrong after " .. judged.clues .. " of " .. clues .. " clues"
  end,

  consequences = {
    -- Remembers at which question a contestant buzzed too early to know it all.
    buzzed = function(buzzed, state)
      if state.table.clues < #state.question.shown.clues then
        return { noted = { key = "interrupted", by = buzzed.by, value = state.number } }
      end
    end,

    -- Buzzing and then saying nothing is no better than a wrong answer.
    lapsed = function(lapsed, state)
      if state:note("interrupted", lapsed.by) == state.number
        and state.table.clues < #state.question.shown.clues
      then
        return { scored = { by = lapsed.by, points = -options.points, why = "no answer after a buzz" } }
      end
    end,
  },
}
