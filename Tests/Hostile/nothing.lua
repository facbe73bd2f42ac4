-- Tries to be no rule.
-- Ends: the file returns nil
local nothing = {}
