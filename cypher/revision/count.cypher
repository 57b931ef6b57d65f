// How many texts these posts had in all, the present one included.
// access read
// param  scope :: MAP NOT NULL
// param  parents :: LIST<STRING NOT NULL> NOT NULL
// column parent :: STRING NOT NULL
// column total :: INTEGER NOT NULL
UNWIND $parents AS parent
MATCH (p:Post {key: parent}) WHERE {{seen p}}
RETURN parent, COUNT { (p)<-[:OF]-(:TextRevision) } + CASE WHEN p.text IS NULL THEN 0 ELSE 1 END AS total
