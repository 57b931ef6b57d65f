// Marks the texts that posts had before with the change that deletes those: it can be taken back, and the log can be looked back in.
// access write
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// param  position :: INTEGER NOT NULL
UNWIND $keys AS wanted
MATCH (:Post {key: wanted})<-[:OF]-(r:TextRevision)
SET r.left = $position
