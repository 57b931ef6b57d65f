// The waiting posts with these keys, however they stand.
// access read
// param  keys :: LIST<STRING NOT NULL> NOT NULL
UNWIND $keys AS wanted
MATCH (n:WaitingPost {key: wanted})
RETURN {{waiting-columns n}}
