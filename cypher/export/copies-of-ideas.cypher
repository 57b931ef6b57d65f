// The copies by some ideas' adoptions that count and pass the filter, within a family of ideas where one is given; in the order of their keys.
// access read
// param  ideas :: LIST<STRING NOT NULL> NOT NULL
// param  family :: LIST<STRING NOT NULL>
UNWIND $ideas AS member
MATCH (a:Adoption {ideaKey: member})-[r:COPIED_FROM]->(s:Adoption)
WHERE coalesce(s.ideaKey IN $family, true) AND {{copy-counts-and-matches r a s}}
{{export-copy r a s}}
