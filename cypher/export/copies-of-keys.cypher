// The copies between these pairs of adoptions, as far as the asker may see them, in the order of their keys.
// access read
// param  pairs :: LIST<LIST<STRING NOT NULL> NOT NULL> NOT NULL
UNWIND $pairs AS pair
MATCH (a:Adoption {key: pair[0]})
MATCH (a)-[r:COPIED_FROM]->(s:Adoption {key: pair[1]}) WHERE {{seen r}}
{{export-copy r a s}}
