// The adopters with these keys, as far as the asker may see them.
// access read
// param  scope :: MAP NOT NULL
// param  keys :: LIST<STRING NOT NULL> NOT NULL
UNWIND $keys AS wanted
MATCH (n:Adopter {key: wanted}) WHERE {{seen n}}
RETURN {{adopter-columns n}}
