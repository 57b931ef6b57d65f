// The parent, a position of the log, alone.
WITH parent, toInteger(parent) AS first, toInteger(parent) AS final
