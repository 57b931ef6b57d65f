// In which country each of these adopters lies, as far as the asker may see it.
// access read
// param  scope :: MAP NOT NULL
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// column key :: STRING NOT NULL
// column country :: STRING
UNWIND $keys AS wanted
MATCH (n:Adopter {key: wanted}) WHERE {{seen n}}
RETURN n.key AS key, n.country AS country
