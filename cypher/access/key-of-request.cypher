// What a request's API key stands for: looked up for each request, so that a key that is revoked stops at once on every node.
// access read
// param  key :: STRING NOT NULL
// column hash :: STRING NOT NULL
// column role :: STRING NOT NULL
// column readOnly :: BOOLEAN NOT NULL
// column expires :: STRING
// column revoked :: STRING
// column lastUsed :: STRING
// column person :: STRING NOT NULL
// column personRole :: STRING
MATCH (k:ApiKey {key: $key})-[:HELD_BY]->(p:Person)
RETURN k.hash AS hash, k.role AS role, k.readOnly AS readOnly, k.expires AS expires, k.revoked AS revoked, k.lastUsed AS lastUsed,
  p.key AS person, p.role AS personRole
