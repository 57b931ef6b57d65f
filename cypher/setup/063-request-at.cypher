// Requests by age: they are kept for a time.
// access schema
CREATE INDEX request_at IF NOT EXISTS FOR (n:Request) ON (n.at)
