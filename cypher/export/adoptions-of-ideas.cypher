// The adoptions of some ideas that count and pass the filter, in the order of their keys.
// access read
// param  ideas :: LIST<STRING NOT NULL> NOT NULL
UNWIND $ideas AS member
MATCH (n:Adoption {ideaKey: member}) WHERE {{adoption-counts-and-matches n}}
{{export-adoption n}}
