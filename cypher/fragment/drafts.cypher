// What is a draft now, each by the alteration <1> that altered it last; with an actor, what that one had a hand in. Drafts come by edits alone, so each has one.
// param nouns :: LIST<STRING NOT NULL> NOT NULL
// param actor :: STRING
MATCH (<1>:Alteration) WHERE <1>.position > 0 AND <1>.states[1] = 'draft' AND <1>.noun IN $nouns
  AND NOT EXISTS { MATCH (later:Alteration {noun: <1>.noun, key: <1>.key}) WHERE later.position > <1>.position }
  AND head(COLLECT { {{record-state <1>}} }) = 'draft'
  AND CASE
    WHEN $actor IS NULL THEN true
    ELSE EXISTS { MATCH (by:Change {actor: $actor})-[:ALTERED]->(:Alteration {noun: <1>.noun, key: <1>.key}) }
  END
