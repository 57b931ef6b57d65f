// The stories that came within the run from `first` to `final`.
// param scope :: MAP NOT NULL
MATCH (n:Story) WHERE n.since >= first AND n.since <= final AND {{seen n}}
WITH n, n.key AS key
