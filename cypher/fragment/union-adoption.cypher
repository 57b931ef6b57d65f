// What a check must know of an adoption <1>, with the keys of those that it was copied from.
// column key :: STRING NOT NULL
// column ideaKey :: STRING NOT NULL
// column adopterKey :: STRING NOT NULL
// column date :: STRING
// column ended :: STRING
// column origin :: BOOLEAN
// column refinesKey :: STRING
// column state :: STRING NOT NULL
<1>.key AS key, <1>.ideaKey AS ideaKey, <1>.adopterKey AS adopterKey, <1>.date AS date, <1>.ended AS ended, <1>.origin AS origin,
<1>.refinesKey AS refinesKey, coalesce(<1>.state, 'published') AS state
