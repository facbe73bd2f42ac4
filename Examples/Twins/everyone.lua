-- The built-in rule "everyone", written in Lua.

local function turn(state)
  if state.phase ~= "open" or state.table.floor then return end
  local next = state.firstRemaining
  if not next then return { closed = {} } end
  if #state.contestants > 1 and state.table.turn ~= next then
    return { turned = { to = next } }
  end
end

return {
  summary = "Everyone answers every question, each once, one after the other.",
  why = "It needs no quick fingers, and all are in it to the last question.",
  seating = true,

  consequences = {
    asked = function(asked, state) return turn(state) end,
    lapsed = function(lapsed, state) return turn(state) end,
    passed = function(passed, state) return turn(state) end,
    judged = function(judged, state)
      if judged.isFinal then return turn(state) end
    end,
  },
}
