// Takes back the texts that posts got since: the text that stood at a position is the present one again.
// access write
// allow Eager: at most what was altered since
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// param  position :: INTEGER NOT NULL
UNWIND $keys AS wanted
MATCH (p:Post {key: wanted})<-[:OF]-(r:TextRevision) WHERE r.until > $position
WITH p, r, r.since AS since
DETACH DELETE r
WITH p, min(since) AS since
SET p.textSince = since
