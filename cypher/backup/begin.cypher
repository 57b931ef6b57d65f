// Marks the database as one that is being filled from a backup: nothing else may be done with it until that is complete.
// access write
// allow Eager: one node
// allow NodeByLabelScan: one node
MERGE (:Restoration {id: 'restoration'})
