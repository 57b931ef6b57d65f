// The runs of positions that the parent, a change by its position, took.
MATCH (change:Change {position: toInteger(parent)})
UNWIND range(0, size(change.spans) - 1, 2) AS run
WITH parent, change.spans[run] AS first, change.spans[run + 1] AS final
