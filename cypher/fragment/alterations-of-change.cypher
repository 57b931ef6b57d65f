// What the parent, a change by its position, altered.
MATCH (:Change {position: toInteger(parent)})-[:ALTERED]->(n:Alteration) WHERE {{alteration-seen n}}
