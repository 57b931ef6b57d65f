// What a copy <1> of the adoption <2> from <3> is; the dates of both ends give its lag.
// column adoptionKey :: STRING NOT NULL
// column sourceKey :: STRING NOT NULL
// column ideaKey :: STRING NOT NULL
// column fromKey :: STRING NOT NULL
// column toKey :: STRING NOT NULL
// column fidelity :: STRING NOT NULL
// column channel :: STRING NOT NULL
// column via :: LIST<STRING NOT NULL> NOT NULL
// column basis :: STRING NOT NULL
// column rank :: STRING NOT NULL
// column rankReason :: STRING
// column confidence :: FLOAT
// column earliest :: STRING
// column latest :: STRING
// column sourceEarliest :: STRING
// column sourceLatest :: STRING
// column revision :: INTEGER NOT NULL
<2>.key AS adoptionKey, <3>.key AS sourceKey, <2>.ideaKey AS ideaKey, <3>.adopterKey AS fromKey, <2>.adopterKey AS toKey,
<1>.fidelity AS fidelity, <1>.channel AS channel, <1>.via AS via, <1>.basis AS basis, <1>.rank AS rank, <1>.rankReason AS rankReason,
<1>.confidence AS confidence, <2>.earliest AS earliest, <2>.latest AS latest, <3>.earliest AS sourceEarliest, <3>.latest AS sourceLatest,
coalesce(<1>.revised, <1>.since, 0) AS revision
