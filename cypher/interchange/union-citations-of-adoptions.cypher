// The citations that support these adoptions or copies by them, whatever their state: what a folder's check must see.
// access read
// param  keys :: LIST<STRING NOT NULL> NOT NULL
UNWIND $keys AS wanted
MATCH (:Adoption {key: wanted})<-[:SUPPORTS]-(n:Citation)
RETURN {{citation-row n}}
