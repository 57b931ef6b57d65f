// Keeps what was answered to a request, and lets go of those that are too old, some at a time.
// access write
// allow Eager: one request, and 100 old ones
// param  id :: STRING NOT NULL
// param  hash :: STRING NOT NULL
// param  at :: STRING NOT NULL
// param  position :: INTEGER
// param  answer :: STRING NOT NULL
// param  before :: STRING NOT NULL
CREATE (:Request {id: $id, hash: $hash, at: $at, position: $position, answer: $answer})
WITH 1 AS kept
MATCH (old:Request) WHERE old.at < $before
WITH old LIMIT 100
DELETE old
