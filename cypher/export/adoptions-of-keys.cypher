// The adoptions with these keys, as far as the asker may see them, in the order of their keys.
// access read
// param  keys :: LIST<STRING NOT NULL> NOT NULL
UNWIND $keys AS wanted
MATCH (n:Adoption {key: wanted}) WHERE {{seen n}}
{{export-adoption n}}
