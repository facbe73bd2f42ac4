-- Tries to read a file.
-- Ends: there is no

return {
  summary = "It means harm.",
  why = "To see that none is done.",
  points = function(sofar, judged, state)
    io.open("/etc/passwd")
  end,
}
