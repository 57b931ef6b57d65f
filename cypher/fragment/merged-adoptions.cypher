// The records of a row: the one that is gone, and the one that stands for it.
MATCH (n:Adoption {key: row.key})
MATCH (target:Adoption {key: row.to})
