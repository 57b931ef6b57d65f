// Whether a database is being filled from a backup, or was when that broke off.
// access read
// allow NodeByLabelScan: one node at most
// column begun :: BOOLEAN NOT NULL
RETURN EXISTS { (:Restoration {id: 'restoration'}) } AS begun
