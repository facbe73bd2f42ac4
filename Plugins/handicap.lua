-- Whoever is ahead of the others earns less for the same answer.

-- How far ahead they were before this answer, which the score has in it already.
local function lead(by, sofar, state)
  local best
  for _, other in ipairs(state.contestants) do
    if other ~= by then best = math.max(best or state:score(other), state:score(other)) end
  end
  return best and state:score(by) - sofar - best or 0
end

return {
  summary = "The leader's right answers earn less, the less the further ahead they are.",
  why = "Parents can play with their children, and nobody runs away with the evening.",
  options = {
    percent = { default = 10, min = 1, max = 100, help = "percent less for each ten points of lead" },
    most = { default = 50, min = 1, max = 100, help = "percent that are taken at most" },
  },

  points = function(sofar, judged, state)
    local ahead = lead(judged.by, sofar, state)
    if sofar <= 0 or ahead < 10 then return end
    local percent = math.min(options.most, math.floor(ahead / 10) * options.percent)
    local less = math.floor(sofar * percent / 100 + 0.5)
    if less > 0 then return sofar - less, "ahead by " .. math.floor(ahead) end
  end,
}
