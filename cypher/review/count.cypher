// How many reviews of one status there are, or in all.
// access read
// param  status :: STRING
// param  by :: STRING
// column total :: INTEGER NOT NULL
MATCH (n:Review) WHERE n.position >= 0 AND ($status IS NULL OR n.status = $status) AND ($by IS NULL OR n.proposedBy = $by)
RETURN count(n) AS total
