// The positions of the log behind one and up to another at which something came that passes the filter and that the asker may see; each with its change. A bulk import takes many
// positions, so one that began before may go on here.
// access read
// param  scope :: MAP NOT NULL
// param  after :: INTEGER NOT NULL
// param  until :: INTEGER NOT NULL
// slot   imports = imports-all | imports-of-subjects
// column entry :: INTEGER NOT NULL
// allow  Eager: at most as many changes as there are positions between the two
CALL () {
  MATCH (change:Change) WHERE change.position > $after AND change.position <= $until
  RETURN change
  UNION
  MATCH (change:Change {kind: 'import'}) WHERE change.last > $after AND change.position <= $after
  RETURN change
}
WITH change WHERE {{head-passes change}}
UNWIND range(0, size(change.spans) - 1, 2) AS part
UNWIND range(
  CASE WHEN change.spans[part] > $after THEN change.spans[part] ELSE $after + 1 END,
  CASE WHEN change.spans[part + 1] < $until THEN change.spans[part + 1] ELSE $until END
) AS entry
WITH change, entry, [entry, entry] AS spans
WHERE CASE
  WHEN EXISTS { MATCH (altered:Alteration {position: entry}) WHERE {{alteration-passes altered}} } THEN true
  WHEN change.kind = 'import' THEN {{imports spans}}
  ELSE false
END
RETURN entry, {{change-columns change}}
ORDER BY entry
