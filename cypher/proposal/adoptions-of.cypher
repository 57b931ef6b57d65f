// The adoptions of an idea by these adopters, of whatever state: what an accepted copy can stand on.
// access read
// param  idea :: STRING NOT NULL
// param  adopters :: LIST<STRING NOT NULL> NOT NULL
// column key :: STRING NOT NULL
// column adopterKey :: STRING NOT NULL
MATCH (n:Adoption)
WHERE n.ideaKey = $idea AND n.adopterKey IN $adopters AND n.state <> 'withdrawn'
RETURN n.key AS key, n.adopterKey AS adopterKey
ORDER BY key
