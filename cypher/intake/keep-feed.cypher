// Remembers how a feed stood when it was read to its end.
// access write
// param  address :: STRING NOT NULL
// param  etag :: STRING
// param  lastModified :: STRING
MERGE (n:Feed {address: $address})
SET n.etag = $etag, n.lastModified = $lastModified
