// All published citations in the order of their columns, which are their key. Those that were lost have no place to tell.
// access read
// column postKey :: STRING NOT NULL
// column ideaKey :: STRING NOT NULL
// column adoptionKey :: STRING
// column sourceKey :: STRING
// column quote :: STRING NOT NULL
// column start :: INTEGER NOT NULL
MATCH (p:Post) USING INDEX p:Post(key) WHERE p.key >= '' AND {{published p}}
MATCH (p)<-[:IN]-(n:Citation) WHERE {{published n}} AND n.anchoring = 'anchored'
RETURN n.postKey AS postKey, n.ideaKey AS ideaKey, n.adoptionKey AS adoptionKey, n.sourceKey AS sourceKey, n.quote AS quote, n.start AS start
ORDER BY p.key, n.ideaKey, coalesce(n.adoptionKey, ''), coalesce(n.sourceKey, ''), n.quote, n.start
