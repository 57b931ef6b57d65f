// The stories with these keys, as far as the asker may see them.
// access read
// param  scope :: MAP NOT NULL
// param  keys :: LIST<STRING NOT NULL> NOT NULL
UNWIND $keys AS wanted
MATCH (n:Story {key: wanted}) WHERE {{seen n}}
RETURN {{story-columns n}}
