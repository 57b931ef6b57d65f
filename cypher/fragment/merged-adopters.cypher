// The records of a row: the one that is gone, and the one that stands for it.
MATCH (n:Adopter {key: row.key})
MATCH (target:Adopter {key: row.to})
