// What the full-text indexes answer to each part of a search: enough of each record to rank it. The texts come along only
// where a phrase must be looked up in them, and never those of which who asks may see only quotes.
// access read
// param  scope :: MAP NOT NULL
// param  asked :: LIST<MAP NOT NULL> NOT NULL
// param  limit :: INTEGER NOT NULL
// param  texts :: BOOLEAN NOT NULL
// column part :: STRING NOT NULL
// column key :: STRING NOT NULL
// column name :: STRING
// column aliases :: LIST<STRING NOT NULL> NOT NULL
// column kind :: STRING
// column summary :: STRING
// column text :: STRING
// column score :: FLOAT NOT NULL
UNWIND $asked AS each
CALL (each) {
  CALL db.index.fulltext.queryNodes(each.index, each.query, {limit: $limit}) YIELD node, score
  WHERE {{seen node}}
  RETURN node AS n, score
}
RETURN each.part AS part, n.key AS key, coalesce(n.name, n.title) AS name, coalesce(n.aliases, []) AS aliases, n.kind AS kind,
  n.summary AS summary, CASE WHEN $texts AND {{text-shown n}} THEN n.text END AS text, score
