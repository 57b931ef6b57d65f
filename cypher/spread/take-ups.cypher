// When which idea was taken up by whom, across ideas; the adopter as it stands or lifted to a level.
// access read
// param  limit :: INTEGER NOT NULL
// slot   from = take-ups-all | take-ups-of-ideas
// slot   lift = lift-none | lift-to-level
// column ideaKey :: STRING NOT NULL
// column adopterKey :: STRING
// column date :: STRING
// column earliest :: STRING
// column latest :: STRING
{{from}}
MATCH (n)<-[:MADE]-(maker:Adopter)
WITH n, maker LIMIT $limit
RETURN n.ideaKey AS ideaKey, {{lift maker}} AS adopterKey, n.date AS date, n.earliest AS earliest, n.latest AS latest
