// A review <1>, with the records that it asks for: of each its noun, its key and the revision that was to be judged.
// column position :: INTEGER NOT NULL
// column status :: STRING NOT NULL
// column state :: STRING NOT NULL
// column proposedBy :: STRING NOT NULL
// column proposedAt :: STRING NOT NULL
// column reason :: STRING
// column decidedBy :: STRING
// column decidedAt :: STRING
// column decidedReason :: STRING
// column decided :: INTEGER
// column records :: LIST<MAP NOT NULL> NOT NULL
<1>.position AS position, <1>.status AS status, <1>.state AS state, <1>.proposedBy AS proposedBy, <1>.proposedAt AS proposedAt, <1>.reason AS reason,
<1>.decidedBy AS decidedBy, <1>.decidedAt AS decidedAt, <1>.decidedReason AS decidedReason, <1>.decided AS decided,
COLLECT { MATCH (<1>)-[:ASKS_FOR]->(asked:ReviewedRecord) WITH asked ORDER BY asked.ordinal RETURN {noun: asked.noun, key: asked.key, revision: asked.revision} } AS records
