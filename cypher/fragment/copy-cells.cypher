// What the interchange format tells of a copy <1> of the adoption <2> from <3>.
// column adoptionKey :: STRING NOT NULL
// column sourceKey :: STRING NOT NULL
// column fidelity :: STRING NOT NULL
// column channel :: STRING NOT NULL
// column via :: LIST<STRING NOT NULL> NOT NULL
// column basis :: STRING NOT NULL
// column rank :: STRING NOT NULL
// column rankReason :: STRING
// column confidence :: FLOAT
<2>.key AS adoptionKey, <3>.key AS sourceKey, <1>.fidelity AS fidelity, <1>.channel AS channel, <1>.via AS via, <1>.basis AS basis,
<1>.rank AS rank, <1>.rankReason AS rankReason, <1>.confidence AS confidence
