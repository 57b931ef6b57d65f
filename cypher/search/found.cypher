// The records on a page of search results, with the texts that may be shown: each noun's columns, null in the others.
// access read
// param  scope :: MAP NOT NULL
// param  adopters :: LIST<STRING NOT NULL> NOT NULL
// param  ideas :: LIST<STRING NOT NULL> NOT NULL
// param  posts :: LIST<STRING NOT NULL> NOT NULL
// param  stories :: LIST<STRING NOT NULL> NOT NULL
// column noun :: STRING NOT NULL
// column key :: STRING NOT NULL
// column name :: STRING
// column aliases :: LIST<STRING NOT NULL> NOT NULL
// column kind :: STRING
// column country :: STRING
// column officialCode :: STRING
// column latitude :: FLOAT
// column longitude :: FLOAT
// column founded :: STRING
// column dissolved :: STRING
// column partOfKey :: STRING
// column succeededByKey :: STRING
// column summary :: STRING
// column topics :: LIST<STRING NOT NULL> NOT NULL
// column derivedFromKey :: STRING
// column url :: STRING
// column title :: STRING
// column authors :: LIST<STRING NOT NULL> NOT NULL
// column published :: STRING
// column earliest :: STRING
// column latest :: STRING
// column language :: STRING
// column textUse :: STRING
// column republishesKey :: STRING
// column text :: STRING
// column revision :: INTEGER NOT NULL
CALL () {
  UNWIND $adopters AS wanted MATCH (n:Adopter {key: wanted}) RETURN 'adopter' AS noun, n
  UNION ALL
  UNWIND $ideas AS wanted MATCH (n:Idea {key: wanted}) RETURN 'idea' AS noun, n
  UNION ALL
  UNWIND $posts AS wanted MATCH (n:Post {key: wanted}) RETURN 'post' AS noun, n
  UNION ALL
  UNWIND $stories AS wanted MATCH (n:Story {key: wanted}) RETURN 'story' AS noun, n
}
WITH noun, n WHERE {{seen n}}
RETURN noun, n.key AS key, n.name AS name, coalesce(n.aliases, []) AS aliases, n.kind AS kind, n.country AS country,
  n.officialCode AS officialCode, n.latitude AS latitude, n.longitude AS longitude, n.founded AS founded,
  n.dissolved AS dissolved, n.partOfKey AS partOfKey, n.succeededByKey AS succeededByKey, n.summary AS summary,
  coalesce(n.topics, []) AS topics, n.derivedFromKey AS derivedFromKey, n.url AS url, n.title AS title,
  coalesce(n.authors, []) AS authors, n.published AS published, n.earliest AS earliest, n.latest AS latest,
  n.language AS language, n.textUse AS textUse, n.republishesKey AS republishesKey, CASE WHEN {{text-shown n}} THEN n.text END AS text,
  coalesce(n.revised, n.since, 0) AS revision
