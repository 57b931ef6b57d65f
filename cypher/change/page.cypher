// A page of changes that pass the filter, as far as the asker may see what they altered and created.
// access read
// param  scope :: MAP NOT NULL
// param  after :: INTEGER NOT NULL
// param  until :: INTEGER NOT NULL
// param  limit :: INTEGER NOT NULL
// slot   imports = imports-all | imports-of-subjects
// slot   walk = changes-rising | changes-falling
MATCH (change:Change) WHERE change.position > $after AND change.position < $until
WITH change, change.spans AS spans
WHERE {{change-passes change spans}}
RETURN {{change-columns change}}
{{walk}}
