// How many changes the pages of the same question hold in all.
// access read
// param  scope :: MAP NOT NULL
// param  after :: INTEGER NOT NULL
// param  until :: INTEGER NOT NULL
// slot   imports = imports-all | imports-of-subjects
// column total :: INTEGER NOT NULL
MATCH (change:Change) WHERE change.position > $after AND change.position < $until
WITH change, change.spans AS spans
WHERE {{change-passes change spans}}
RETURN count(*) AS total
