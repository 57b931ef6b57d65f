// The adoptions with these keys, whatever their state: what an edit refers to.
// access read
// param  keys :: LIST<STRING NOT NULL> NOT NULL
UNWIND $keys AS wanted
MATCH (n:Adoption {key: wanted})
RETURN {{union-adoption n}}
