// A page of the reviews of one status, or of all, in the order in which they were asked for.
// access read
// param  status :: STRING
// param  by :: STRING
// slot   walk = walk-up | walk-down
MATCH (n:Review) WHERE n.position >= 0 AND ($status IS NULL OR n.status = $status) AND ($by IS NULL OR n.proposedBy = $by)
WITH n, n.position AS sort, '' AS key
{{walk}}
RETURN {{review-columns n}}
