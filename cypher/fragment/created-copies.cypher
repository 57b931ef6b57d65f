// The copies that came within the run from `first` to `final`.
// param scope :: MAP NOT NULL
MATCH (a:Adoption)-[n:COPIED_FROM]->(s:Adoption) WHERE n.since >= first AND n.since <= final AND {{seen n}}
WITH n, a.key + ';' + s.key AS key
