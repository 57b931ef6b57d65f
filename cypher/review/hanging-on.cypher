// The published records that refer to these, by noun, colon and key, directly: what cannot stand without them.
// access read
// param  records :: LIST<STRING NOT NULL> NOT NULL
// allow CartesianProduct: one list of go-betweens with every copy, since a go-between is kept with the copy alone
// param  vias :: LIST<STRING NOT NULL> NOT NULL
// column noun :: STRING NOT NULL
// column key :: STRING NOT NULL
CALL () {
  UNWIND $records AS asked
  WITH split(asked, ':')[0] AS noun, substring(asked, size(split(asked, ':')[0]) + 1) AS key
  CALL (noun, key) {
    UNWIND CASE noun WHEN 'adopter' THEN [key] ELSE [] END AS wanted
    MATCH (:Adopter {key: wanted})<-[:PART_OF|SUCCEEDED_BY]-(n:Adopter {state: 'published'})
    RETURN 'adopter' AS by, n.key AS name
    UNION
    UNWIND CASE noun WHEN 'adopter' THEN [key] ELSE [] END AS wanted
    MATCH (:Adopter {key: wanted})-[:MADE]->(n:Adoption {state: 'published'})
    RETURN 'adoption' AS by, n.key AS name
    UNION
    UNWIND CASE noun WHEN 'idea' THEN [key] ELSE [] END AS wanted
    MATCH (:Idea {key: wanted})<-[:DERIVED_FROM]-(n:Idea {state: 'published'})
    RETURN 'idea' AS by, n.key AS name
    UNION
    UNWIND CASE noun WHEN 'idea' THEN [key] ELSE [] END AS wanted
    MATCH (:Idea {key: wanted})<-[:OF]-(n:Adoption {state: 'published'})
    RETURN 'adoption' AS by, n.key AS name
    UNION
    UNWIND CASE noun WHEN 'idea' THEN [key] ELSE [] END AS wanted
    MATCH (n:Citation {ideaKey: wanted, state: 'published'})
    RETURN 'citation' AS by, n.key AS name
    UNION
    UNWIND CASE noun WHEN 'adoption' THEN [key] ELSE [] END AS wanted
    MATCH (:Adoption {key: wanted})<-[:REFINES]-(n:Adoption {state: 'published'})
    RETURN 'adoption' AS by, n.key AS name
    UNION
    UNWIND CASE noun WHEN 'adoption' THEN [key] ELSE [] END AS wanted
    MATCH (:Adoption {key: wanted})-[r:COPIED_FROM {state: 'published'}]-()
    RETURN 'copy' AS by, startNode(r).key + ';' + endNode(r).key AS name
    UNION
    UNWIND CASE noun WHEN 'adoption' THEN [key] ELSE [] END AS wanted
    MATCH (:Adoption {key: wanted})<-[:SUPPORTS]-(n:Citation {state: 'published'})
    RETURN 'citation' AS by, n.key AS name
    UNION
    UNWIND CASE noun WHEN 'copy' THEN [split(key, ';')] ELSE [] END AS ends
    MATCH (:Adoption {key: ends[0]})<-[:SUPPORTS]-(n:Citation {state: 'published'}) WHERE n.sourceKey = ends[1]
    RETURN 'citation' AS by, n.key AS name
    UNION
    UNWIND CASE noun WHEN 'post' THEN [key] ELSE [] END AS wanted
    MATCH (:Post {key: wanted})<-[:IN]-(n:Citation {state: 'published'})
    RETURN 'citation' AS by, n.key AS name
    UNION
    UNWIND CASE noun WHEN 'citation' THEN [key] ELSE [] END AS wanted
    MATCH (:Citation {key: wanted})<-[:SHOWS]-(:StoryStep)<-[:HAS]-(n:Story {state: 'published'})
    RETURN 'story' AS by, n.key AS name
  }
  RETURN by, name
  UNION
  UNWIND CASE size($vias) WHEN 0 THEN [] ELSE [$vias] END AS wanted
  MATCH (a:Adoption)-[r:COPIED_FROM]->(s:Adoption)
  WHERE r.state = 'published' AND any(key IN r.via WHERE key IN wanted)
  RETURN 'copy' AS by, a.key + ';' + s.key AS name
}
RETURN DISTINCT by AS noun, name AS key
