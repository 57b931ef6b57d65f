// The adoptions of one idea by one adopter, for many pairs.
// access read
// param  pairs :: LIST<MAP NOT NULL> NOT NULL
UNWIND $pairs AS pair
MATCH (n:Adoption {adopterKey: pair.adopterKey, ideaKey: pair.ideaKey})
RETURN {{union-adoption n}}
