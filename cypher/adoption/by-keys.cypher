// The adoptions with these keys, whatever their status: what was considered or rejected can be looked at too.
// access read
// param  scope :: MAP NOT NULL
// param  keys :: LIST<STRING NOT NULL> NOT NULL
UNWIND $keys AS wanted
MATCH (n:Adoption {key: wanted}) WHERE {{seen n}}
RETURN {{adoption-columns n}}
