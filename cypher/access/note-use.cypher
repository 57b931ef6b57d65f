// Notes the day on which an API key was used; the same day is written once.
// access write
// param  key :: STRING NOT NULL
// param  day :: STRING NOT NULL
// allow Eager: one key
MATCH (n:ApiKey {key: $key}) WHERE coalesce(n.lastUsed, '') < $day
SET n.lastUsed = $day
