// The citations that stand in these posts; those that were lost are not among them.
// access read
// param  keys :: LIST<STRING NOT NULL> NOT NULL
UNWIND $keys AS wanted
MATCH (:Post {key: wanted})<-[:IN]-(n:Citation {anchoring: 'anchored'})
RETURN {{citation-row n}}
