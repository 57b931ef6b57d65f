// The adoption n of a row, whose state changes: the default scope has to look at it.
{{row-adoption}}
SET n:Exceptional
