// Every adopter with its level and what it is part of: what adopters are lifted by where a question is about all of them.
// access read
// column key :: STRING NOT NULL
// column kind :: STRING NOT NULL
// column partOfKey :: STRING
// allow NodeByLabelScan: all adopters are wanted
MATCH (n:Adopter)
RETURN n.key AS key, n.kind AS kind, n.partOfKey AS partOfKey
