// Posts that are what comes in, or whose text it is: by address, by the words of the text, and, with their texts to compare, those that
// share passages. Whatever their state: what was withdrawn is known as well.
// access read
// param  rows :: LIST<MAP NOT NULL> NOT NULL
// column asked :: STRING NOT NULL
// column by :: STRING NOT NULL
// column key :: STRING NOT NULL
// column title :: STRING
// column text :: STRING
// column first :: STRING NOT NULL
UNWIND $rows AS row
CALL (row) {
  MATCH (n:Post {knownAddress: row.address}) RETURN n, 'address' AS by LIMIT 5
  UNION
  MATCH (n:Post {wordsHash: row.hash}) RETURN n, 'words' AS by LIMIT 5
  UNION
  CALL db.index.fulltext.queryNodes('post_bands', row.bands, {limit: 8}) YIELD node RETURN node AS n, 'passages' AS by
}
RETURN row.asked AS asked, by, n.key AS key, n.title AS title, CASE by WHEN 'passages' THEN n.text END AS text, coalesce(n.republishesKey, n.key) AS first
