// What an import alters in adopters that are there; answers how many were found.
// access write
// param  rows :: LIST<MAP NOT NULL> NOT NULL
// param  position :: INTEGER NOT NULL
// column written :: INTEGER NOT NULL
UNWIND $rows AS row
MATCH (n:Adopter {key: row.key})
SET n.kind = row.kind, n.name = row.name, n.sortName = row.sortName, n.country = row.country,
    n.officialCode = row.officialCode, n.latitude = row.latitude, n.longitude = row.longitude,
    n.aliases = row.aliases, n.founded = row.founded, n.dissolved = row.dissolved, n.partOfKey = row.partOfKey,
    n.succeededByKey = row.succeededByKey,
    n.revised = $position
RETURN count(n) AS written
