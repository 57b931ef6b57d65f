// Adds a review, which waits for a decision.
// access write
// allow Eager: at most the records of one request
// param  position :: INTEGER NOT NULL
// param  state :: STRING NOT NULL
// param  by :: STRING NOT NULL
// param  at :: STRING NOT NULL
// param  reason :: STRING
// param  records :: LIST<MAP NOT NULL> NOT NULL
CREATE (r:Review {position: $position, status: 'proposed', state: $state, proposedBy: $by, proposedAt: $at, reason: $reason})
WITH r
UNWIND $records AS record
CREATE (r)-[:ASKS_FOR]->(:ReviewedRecord {
    name: record.noun + ':' + record.key, noun: record.noun, key: record.key, revision: toInteger(record.revision), ordinal: toInteger(record.ordinal)
})
