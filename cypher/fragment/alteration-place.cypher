// Where the alteration <1> stands among those of its position.
right('000000' + toString(coalesce(<1>.ordinal, 0)), 7) + ' ' + <1>.noun + ' ' + <1>.key
