// Published records that refer to one that is not.
// access read
// param  limit :: INTEGER NOT NULL
// column subject :: STRING NOT NULL
// column found :: STRING NOT NULL
CALL () {
  MATCH (n:Adopter) WHERE n.key >= '' AND n.state <> 'published'
  MATCH (n)<-[:PART_OF|SUCCEEDED_BY]-(by:Adopter) WHERE by.state = 'published'
  RETURN by.key AS subject, n.key AS found
  UNION ALL
  MATCH (n:Adopter) WHERE n.key >= '' AND n.state <> 'published'
  MATCH (n)-[:MADE]->(by:Adoption) WHERE by.state = 'published'
  RETURN by.key AS subject, n.key AS found
  UNION ALL
  MATCH (n:Idea) WHERE n.key >= '' AND n.state <> 'published'
  MATCH (n)<-[:DERIVED_FROM|OF|SUPPORTS]-(by) WHERE by.state = 'published'
  RETURN by.key AS subject, n.key AS found
  UNION ALL
  MATCH (n:Adoption) WHERE n.key >= '' AND n.state <> 'published'
  MATCH (n)<-[:REFINES|SUPPORTS]-(by) WHERE by.state = 'published'
  RETURN by.key AS subject, n.key AS found
  UNION ALL
  MATCH (n:Adoption) WHERE n.key >= '' AND n.state <> 'published'
  MATCH (n)-[by:COPIED_FROM]-(:Adoption) WHERE by.state = 'published'
  RETURN startNode(by).key + ';' + endNode(by).key AS subject, n.key AS found
  UNION ALL
  MATCH (n:Post) WHERE n.key >= '' AND n.state <> 'published'
  MATCH (n)<-[:IN]-(by:Citation) WHERE by.state = 'published'
  RETURN by.key AS subject, n.key AS found
  UNION ALL
  MATCH (n:Post) WHERE n.key >= '' AND n.state <> 'published'
  MATCH (by:Post {republishesKey: n.key}) WHERE by.state = 'published'
  RETURN by.key AS subject, n.key AS found
  UNION ALL
  MATCH (by:Citation) WHERE by.key >= '' AND by.state = 'published' AND by.sourceKey IS NOT NULL
  MATCH (by)-[:SUPPORTS]->(:Adoption)-[n:COPIED_FROM]->(source:Adoption)
  WHERE source.key = by.sourceKey AND n.state <> 'published'
  RETURN by.key AS subject, by.adoptionKey + ';' + by.sourceKey AS found
  UNION ALL
  MATCH (n:Adoption) WHERE n.key >= ''
  MATCH (n)-[by:COPIED_FROM]->(source:Adoption) WHERE by.state = 'published'
  UNWIND by.via AS via
  MATCH (carrier:Adopter {key: via}) WHERE carrier.state <> 'published'
  RETURN n.key + ';' + source.key AS subject, via AS found
  UNION ALL
  MATCH (by:Story) WHERE by.key >= '' AND by.state = 'published'
  MATCH (by)-[:HAS]->(:StoryStep)-[:SHOWS]->(n:Citation) WHERE n.state <> 'published'
  RETURN by.key AS subject, n.key AS found
}
RETURN subject, found LIMIT $limit
