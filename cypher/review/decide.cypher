// Decides reviews.
// access write
// param  positions :: LIST<INTEGER NOT NULL> NOT NULL
// param  status :: STRING NOT NULL
// param  by :: STRING NOT NULL
// param  at :: STRING NOT NULL
// param  reason :: STRING
// param  decided :: INTEGER NOT NULL
UNWIND $positions AS wanted
MATCH (r:Review {position: wanted})
SET r.status = $status, r.decidedBy = $by, r.decidedAt = $at, r.decidedReason = $reason, r.decided = $decided
