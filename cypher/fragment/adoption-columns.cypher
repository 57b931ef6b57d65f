// What an adoption <1> is.
// column key :: STRING NOT NULL
// column ideaKey :: STRING NOT NULL
// column adopterKey :: STRING NOT NULL
// column date :: STRING
// column earliest :: STRING
// column latest :: STRING
// column ended :: STRING
// column status :: STRING NOT NULL
// column origin :: BOOLEAN
// column refinesKey :: STRING
// column basis :: STRING NOT NULL
// column rank :: STRING NOT NULL
// column rankReason :: STRING
// column confidence :: FLOAT
// column revision :: INTEGER NOT NULL
<1>.key AS key, <1>.ideaKey AS ideaKey, <1>.adopterKey AS adopterKey, <1>.date AS date, <1>.earliest AS earliest, <1>.latest AS latest,
<1>.ended AS ended, <1>.status AS status, <1>.origin AS origin, <1>.refinesKey AS refinesKey, <1>.basis AS basis, <1>.rank AS rank,
<1>.rankReason AS rankReason, <1>.confidence AS confidence,
coalesce(<1>.revised, <1>.since, 0) AS revision
