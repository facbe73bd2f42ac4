-- A right answer straight after a wrong one earns more.

return {
  summary = "A right answer straight after a wrong one earns a bonus.",
  why = "It keeps those who stumble in the game.",
  options = { bonus = { default = 5, min = 1, max = 1000, help = "points more" } },

  points = function(sofar, judged, state)
    if judged.outcome == "right" and state:note("stumbled", judged.by) == 1 then
      return sofar + options.bonus, "back on their feet"
    end
  end,

  consequences = {
    judged = function(judged, state)
      if not judged.isFinal or judged.outcome == "open" then return end
      local stumbled = judged.outcome == "right" and 0 or 1
      if stumbled == (state:note("stumbled", judged.by) or 0) then return end
      return { noted = { key = "stumbled", by = judged.by, value = stumbled } }
    end,
  },
}
