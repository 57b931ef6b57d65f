// The adoptions with these keys, whatever their state: what an import compares its rows with.
// access read
// param  keys :: LIST<STRING NOT NULL> NOT NULL
UNWIND $keys AS wanted
MATCH (n:Adoption {key: wanted})
RETURN {{adoption-columns n}}, {{record-columns n}}
