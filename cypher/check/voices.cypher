// Posts that publish again one that is not there, or that is no first.
// access read
// param  limit :: INTEGER NOT NULL
// column subject :: STRING NOT NULL
// column found :: STRING NOT NULL
MATCH (n:Post) WHERE n.republishesKey >= ''
OPTIONAL MATCH (first:Post {key: n.republishesKey})
WITH n, first WHERE first IS NULL OR first.republishesKey IS NOT NULL
RETURN n.key AS subject, n.republishesKey AS found LIMIT $limit
