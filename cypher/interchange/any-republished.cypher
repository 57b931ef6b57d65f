// Whether any published post publishes another again.
// access read
// column any :: BOOLEAN NOT NULL
RETURN EXISTS { MATCH (n:Post) WHERE n.republishesKey >= '' AND {{published n}} } AS any
