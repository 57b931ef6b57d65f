// Marks the adoptions that the default scope may leave out, and those of whose copies it may: all others count without a look at them.
// access write
// allow NodeByLabelScan: every adoption is looked at once
MATCH (n:Adoption)
WHERE n.state <> 'published' OR n.status IN ['considered', 'rejected'] OR n.rank = 'deprecated'
  OR EXISTS { (n)-[r:COPIED_FROM]->() WHERE r.rank <> 'normal' OR r.state <> 'published' }
SET n:Exceptional
