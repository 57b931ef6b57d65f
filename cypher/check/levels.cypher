// Adopters that are part of one whose level is not above theirs.
// access read
// param  limit :: INTEGER NOT NULL
// column subject :: STRING NOT NULL
// column found :: STRING NOT NULL
MATCH (n:Adopter) WHERE n.key >= ''
MATCH (n)-[:PART_OF]->(parent:Adopter)
WHERE NOT parent.kind IN CASE n.kind
  WHEN 'country' THEN []
  WHEN 'region' THEN ['country']
  WHEN 'municipality' THEN ['region']
  WHEN 'unit' THEN ['unit', 'municipality']
  ELSE ['country', 'region', 'municipality', 'unit', 'organisation']
END
RETURN n.key AS subject, parent.key AS found LIMIT $limit
