// New adopters of an import.
// access write
// param  rows :: LIST<MAP NOT NULL> NOT NULL
// param  position :: INTEGER NOT NULL
// column written :: INTEGER NOT NULL
UNWIND $rows AS row
CREATE (n:Adopter {
    key: row.key, kind: row.kind, name: row.name, sortName: row.sortName, country: row.country,
    officialCode: row.officialCode, latitude: row.latitude, longitude: row.longitude, aliases: row.aliases,
    founded: row.founded, dissolved: row.dissolved, partOfKey: row.partOfKey, succeededByKey: row.succeededByKey,
    state: 'published', since: $position, revised: $position
})
RETURN count(n) AS written
