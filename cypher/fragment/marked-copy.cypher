// The copy n of a row, whose state changes: the default scope has to look at the adoption that copied.
{{row-copy}}
SET a:Exceptional
