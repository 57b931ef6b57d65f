// The reviews that were asked for at these positions of the log.
// access read
// param  positions :: LIST<INTEGER NOT NULL> NOT NULL
UNWIND $positions AS wanted
MATCH (n:Review {position: wanted})
RETURN {{review-columns n}}
