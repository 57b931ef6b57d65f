// The citations that stand in posts that may be seen, with what an annotation tells of both ends: of some ideas or posts where any are given;
// in the order of their posts, from the index, then of the text.
// access read
// param  scope :: MAP NOT NULL
// param  ideas :: LIST<STRING NOT NULL>
// param  posts :: LIST<STRING NOT NULL>
MATCH (p:Post) USING INDEX p:Post(key)
WHERE p.key >= '' AND {{seen p}} AND coalesce(p.key IN $posts, true)
MATCH (p)<-[:IN]-(n:Citation {anchoring: 'anchored'}) WHERE {{seen n}} AND coalesce(n.ideaKey IN $ideas, true)
RETURN {{annotation n p}}
ORDER BY p.key, n.start, n.end, n.key
