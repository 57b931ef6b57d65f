// How many posts tell of these adoptions, as far as the asker may see them; those that publish one text again are one voice.
// access read
// param  scope :: MAP NOT NULL
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// column key :: STRING NOT NULL
// column voices :: INTEGER NOT NULL
UNWIND $keys AS wanted
MATCH (:Adoption {key: wanted})<-[:SUPPORTS]-(c:Citation) WHERE c.sourceKey IS NULL AND {{seen c}} AND {{citation-told c}}
MATCH (c)-[:IN]->(post:Post)
RETURN wanted AS key, count(DISTINCT coalesce(post.republishesKey, post.key)) AS voices
