// What is known of the last reading of a feed.
// access read
// param  address :: STRING NOT NULL
// column etag :: STRING
// column lastModified :: STRING
MATCH (n:Feed {address: $address})
RETURN n.etag AS etag, n.lastModified AS lastModified
