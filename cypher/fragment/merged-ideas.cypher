// The records of a row: the one that is gone, and the one that stands for it.
MATCH (n:Idea {key: row.key})
MATCH (target:Idea {key: row.to})
