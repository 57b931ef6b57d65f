// All published posts with their texts, and the cited places of those of which only these may be shown, in the order of their keys, from the index.
// access read
// column text :: STRING
// column places :: LIST<LIST<INTEGER NOT NULL> NOT NULL> NOT NULL
MATCH (n:Post) WHERE n.key >= '' AND {{published n}}
RETURN {{post-columns n}}, n.text AS text,
  CASE n.textUse WHEN 'quotes' THEN [(n)<-[:IN]-(c:Citation {anchoring: 'anchored'}) WHERE {{published c}} | [c.start, c.end]] ELSE [] END AS places
ORDER BY n.key
