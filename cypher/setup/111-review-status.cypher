// The reviews that wait for a decision.
// access schema
CREATE INDEX review_status IF NOT EXISTS FOR (n:Review) ON (n.status)
