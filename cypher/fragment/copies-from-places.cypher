// The copies that were taken from some places or anyone within them, and that count and pass the filter.
MATCH (giver:Adopter)<-[:PART_OF*0..10]-(part:Adopter) WHERE giver.key IN $filter.fromWithin
WITH DISTINCT parent, part
MATCH (part)-[:MADE]->(s:Adoption)<-[r:COPIED_FROM]-(a) WHERE {{copy-counts-and-matches r a s}}
