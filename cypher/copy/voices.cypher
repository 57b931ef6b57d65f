// How many posts tell of these copies, as far as the asker may see them; those that publish one text again are one voice.
// access read
// param  scope :: MAP NOT NULL
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// column key :: STRING NOT NULL
// column voices :: INTEGER NOT NULL
UNWIND $keys AS wanted
WITH wanted, split(wanted, ';') AS ends
MATCH (:Adoption {key: ends[0]})<-[:SUPPORTS]-(c:Citation {sourceKey: ends[1]}) WHERE {{seen c}} AND {{citation-told c}}
MATCH (c)-[:IN]->(post:Post)
RETURN wanted AS key, count(DISTINCT coalesce(post.republishesKey, post.key)) AS voices
