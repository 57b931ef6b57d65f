// Whether any API key was ever made, revoked ones included.
// access read
// allow NodeByLabelScan: it stops at the first
// column there :: BOOLEAN NOT NULL
RETURN EXISTS { (:ApiKey) } AS there
