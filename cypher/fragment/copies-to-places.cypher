// The copies that some places or anyone within them made, and that count and pass the filter.
MATCH (taker:Adopter)<-[:PART_OF*0..10]-(part:Adopter) WHERE taker.key IN $filter.toWithin
WITH DISTINCT parent, part
MATCH (part)-[:MADE]->(a:Adoption)-[r:COPIED_FROM]->(s) WHERE {{copy-counts-and-matches r a s}}
