// Adoptions that the default scope may leave out, or copies of which it may, without the mark that makes it look at them.
// access read
// param  limit :: INTEGER NOT NULL
// column subject :: STRING NOT NULL
MATCH (n:Adoption) WHERE n.key >= '' AND NOT n:Exceptional
  AND (n.state <> 'published' OR n.status IN ['considered', 'rejected'] OR n.rank = 'deprecated'
    OR EXISTS { (n)-[r:COPIED_FROM]->(:Adoption) WHERE r.rank <> 'normal' OR r.state <> 'published' })
RETURN n.key AS subject LIMIT $limit
