// Every alteration tells the states before and after it, and what it is about: those of an older Copycat, which had nothing but published records, get theirs.
// access schema
MATCH (n:Alteration) WHERE n.states IS NULL
CALL (n) {
  SET n.states = ['published', 'published'],
    n.ideas = CASE n.noun WHEN 'idea' THEN [n.key] ELSE [] END, n.places = CASE n.noun WHEN 'adopter' THEN [n.key] ELSE [] END
} IN TRANSACTIONS OF 10000 ROWS
