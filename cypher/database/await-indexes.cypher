// Waits until every index answers, five minutes at most.
// access read
CALL db.awaitIndexes(300)
