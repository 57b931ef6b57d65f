// What these records were merged into, through further mergings: a key is the noun, a space, the record's key. Only where they are gone for it.
// access read
// param  keys :: LIST<STRING NOT NULL> NOT NULL
// column key :: STRING NOT NULL
// column to :: STRING NOT NULL
UNWIND $keys AS wanted
WITH wanted, split(wanted, ' ')[0] AS noun
WITH wanted, noun, substring(wanted, size(noun) + 1) AS key
CALL (noun, key) {
  WITH noun, key WHERE noun = 'idea' MATCH (n:Idea {key: key}) RETURN n
  UNION ALL
  WITH noun, key WHERE noun = 'adopter' MATCH (n:Adopter {key: key}) RETURN n
  UNION ALL
  WITH noun, key WHERE noun = 'adoption' MATCH (n:Adoption {key: key}) RETURN n
}
CALL (n) {
  MATCH path = (n)-[:MERGED_INTO*1..20]->(target)
  WHERE target.state <> 'withdrawn' AND all(gone IN nodes(path)[0..-1] WHERE gone.state = 'withdrawn')
  RETURN target LIMIT 1
}
RETURN wanted AS key, target.key AS to
