// Every adoption with its dates, those of one adopter and idea together.
// access read
// column key :: STRING NOT NULL
// column adopterKey :: STRING NOT NULL
// column ideaKey :: STRING NOT NULL
// column date :: STRING
// column earliest :: STRING
// column latest :: STRING
// column ended :: STRING
// column endedEarliest :: STRING
// column endedLatest :: STRING
MATCH (n:Adoption) WHERE n.adopterKey >= '' AND n.ideaKey IS NOT NULL
RETURN n.key AS key, n.adopterKey AS adopterKey, n.ideaKey AS ideaKey, n.date AS date, n.earliest AS earliest, n.latest AS latest, n.ended AS ended,
  n.endedEarliest AS endedEarliest, n.endedLatest AS endedLatest
ORDER BY n.adopterKey, n.ideaKey
