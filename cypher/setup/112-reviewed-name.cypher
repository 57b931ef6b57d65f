// The reviews of one record.
// access schema
CREATE INDEX reviewed_name IF NOT EXISTS FOR (n:ReviewedRecord) ON (n.name)
