// What alterations are about, as the graph has it when they are entered: the state of what was altered, and the ideas and adopters of its adoptions and of the citations that it is or shows.
// access read
// param  asked :: LIST<MAP NOT NULL> NOT NULL
// column at :: INTEGER NOT NULL
// column state :: STRING
// column subjects :: LIST<LIST<STRING> NOT NULL> NOT NULL
UNWIND $asked AS asked
RETURN toInteger(asked.at) AS at,
  head(COLLECT { {{record-state asked}} }) AS state,
  COLLECT {
    UNWIND asked.adoptions AS wanted MATCH (a:Adoption {key: wanted}) RETURN [a.ideaKey, a.adopterKey] AS subject
    UNION ALL
    UNWIND asked.citations AS wanted
    MATCH (c:Citation {key: wanted})
    UNWIND [c.adoptionKey, coalesce(c.sourceKey, c.adoptionKey)] AS end
    OPTIONAL MATCH (a:Adoption {key: end})
    RETURN [c.ideaKey, a.adopterKey] AS subject
    UNION ALL
    UNWIND CASE asked.noun WHEN 'story' THEN [asked.key] ELSE [] END AS wanted
    MATCH (:Story {key: wanted})-[:HAS]->(:StoryStep)-[:SHOWS]->(c:Citation)
    OPTIONAL MATCH (a:Adoption {key: c.adoptionKey})
    RETURN [c.ideaKey, a.adopterKey] AS subject
  } AS subjects
