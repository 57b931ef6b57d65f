// Every adopter that passes the filter, in the order of the keys, from the index.
// access read
// param  scope :: MAP NOT NULL
// column key :: STRING NOT NULL
// column kind :: STRING NOT NULL
// column name :: STRING NOT NULL
// column country :: STRING
// column officialCode :: STRING
// column aliases :: LIST<STRING NOT NULL> NOT NULL
// column founded :: STRING
// column dissolved :: STRING
// column partOfKey :: STRING
// column succeededByKey :: STRING
// column placeKey :: STRING
// column latitude :: FLOAT
// column longitude :: FLOAT
MATCH (n:Adopter) USING INDEX n:Adopter(key)
WHERE n.key >= '' AND {{seen n}} AND {{adopter-matches n}}
WITH n, {{place-of n}} AS place
RETURN n.key AS key, n.kind AS kind, n.name AS name, n.country AS country, n.officialCode AS officialCode, n.aliases AS aliases,
  n.founded AS founded, n.dissolved AS dissolved, n.partOfKey AS partOfKey, n.succeededByKey AS succeededByKey,
  place.key AS placeKey, place.latitude AS latitude, place.longitude AS longitude
ORDER BY n.key
