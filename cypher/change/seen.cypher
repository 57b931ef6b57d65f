// Which of the changes at these positions the asker may see anything of.
// access read
// param  scope :: MAP NOT NULL
// param  positions :: LIST<INTEGER NOT NULL> NOT NULL
UNWIND $positions AS wanted
MATCH (change:Change {position: wanted})
WHERE change.kind = 'import' OR EXISTS { (change)-[:ALTERED]->(altered:Alteration) WHERE {{alteration-seen altered}} }
RETURN {{change-columns change}}
