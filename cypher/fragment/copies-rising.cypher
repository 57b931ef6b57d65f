// Every copy that counts and passes the filter, from the cursor on in the rising order of the copying adoption's key: only as far as the page goes.
// param after :: MAP
MATCH (a:Adoption) WHERE a.key >= coalesce($after.sort, '')
MATCH (a)-[r:COPIED_FROM]->(s) WHERE {{copy-counts-and-matches r a s}}
