// Citations that were lost by an older Copycat are given the position at which they came.
// access write
// allow NodeByLabelScan: once
MATCH (n:Citation) WHERE n.anchoring = 'lost' AND n.lostSince IS NULL
SET n.lostSince = n.since
