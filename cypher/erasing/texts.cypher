// The texts that these posts have and had, with every citation and where it stands or stood in them.
// access read
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// column id :: STRING NOT NULL
// column text :: STRING
// column revisions :: LIST<MAP NOT NULL> NOT NULL
// column citations :: LIST<MAP NOT NULL> NOT NULL
UNWIND $keys AS wanted
MATCH (p:Post {key: wanted})
RETURN elementId(p) AS id, p.text AS text,
  COLLECT { MATCH (p)<-[:OF]-(r:TextRevision) WITH r ORDER BY r.number RETURN {id: elementId(r), number: r.number, text: r.text} } AS revisions,
  COLLECT { MATCH (p)<-[:IN]-(c:Citation) WITH c ORDER BY c.key
    RETURN {id: elementId(c), key: c.key, postKey: c.postKey, ideaKey: c.ideaKey, adoptionKey: c.adoptionKey, sourceKey: c.sourceKey,
      quote: c.quote, prefix: c.prefix, suffix: c.suffix, start: c.start, end: c.end, anchoring: c.anchoring,
      stood: [(c)-[place:STOOD_IN]->(r:TextRevision) WHERE place.quote IS NULL | {number: r.number, start: place.start, end: place.end}],
      otherwise: [(c)-[place:STOOD_IN]->(r:TextRevision) WHERE place.quote IS NOT NULL |
        {number: r.number, start: place.start, end: place.end, quote: place.quote}]} } AS citations
