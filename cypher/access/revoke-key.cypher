// Revokes an API key.
// access write
// param  key :: STRING NOT NULL
// param  at :: STRING NOT NULL
MATCH (n:ApiKey {key: $key})
SET n.revoked = $at
