// Texts that posts had: a key is the number, a space, the post's key. Only where the whole text may be shown.
// access read
// param  scope :: MAP NOT NULL
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// column key :: STRING NOT NULL
// column text :: STRING
UNWIND $keys AS wanted
WITH wanted, split(wanted, ' ')[0] AS number
MATCH (p:Post {key: substring(wanted, size(number) + 1)}) WHERE {{seen p}}
WITH wanted, toInteger(number) AS number, p, COUNT { (p)<-[:OF]-(:TextRevision) } + 1 AS present
OPTIONAL MATCH (p)<-[:OF]-(r:TextRevision {number: number})
WITH wanted, p, CASE WHEN number = present THEN p.text ELSE r.text END AS text
WHERE text IS NOT NULL
RETURN wanted AS key, CASE WHEN {{text-shown p}} THEN text END AS text
