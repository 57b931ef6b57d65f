// What an alteration <1> is; and of what it altered how it stands now, and the use of the text that it is or stands in.
// column position :: INTEGER NOT NULL
// column place :: STRING NOT NULL
// column noun :: STRING NOT NULL
// column key :: STRING NOT NULL
// column before :: STRING
// column after :: STRING
// column states :: LIST<STRING NOT NULL> NOT NULL
// column stateNow :: STRING
// column textUse :: STRING
<1>.position AS position, {{alteration-place <1>}} AS place, <1>.noun AS noun, <1>.key AS key, <1>.before AS before, <1>.after AS after, <1>.states AS states,
head(COLLECT { {{record-state <1>}} }) AS stateNow,
head(COLLECT {
  UNWIND CASE <1>.noun WHEN 'post' THEN [<1>.key] ELSE [] END AS wanted MATCH (post:Post {key: wanted}) RETURN post.textUse AS textUse
  UNION ALL
  UNWIND CASE <1>.noun WHEN 'citation' THEN [<1>.key] ELSE [] END AS wanted MATCH (:Citation {key: wanted})-[:IN]->(post:Post) RETURN post.textUse AS textUse
}) AS textUse
