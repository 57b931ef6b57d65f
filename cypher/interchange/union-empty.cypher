// Whether there is no record at all.
// access read
// column empty :: BOOLEAN NOT NULL
RETURN NOT EXISTS { MATCH (n:Adopter) WHERE n.key >= '' } AND NOT EXISTS { MATCH (n:Idea) WHERE n.key >= '' }
  AND NOT EXISTS { MATCH (n:Post) WHERE n.key >= '' } AS empty
