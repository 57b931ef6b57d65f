// Whether what comes in waits already, was taken in or was dismissed: by key, or by the words of the text.
// access read
// param  rows :: LIST<MAP NOT NULL> NOT NULL
// column asked :: STRING NOT NULL
// column key :: STRING NOT NULL
// column standing :: STRING NOT NULL
// column why :: STRING
// column postKey :: STRING
UNWIND $rows AS row
CALL (row) {
  MATCH (n:WaitingPost {key: row.key}) RETURN n
  UNION
  MATCH (n:WaitingPost {wordsHash: row.hash}) RETURN n LIMIT 5
}
RETURN row.asked AS asked, n.key AS key, n.standing AS standing, n.why AS why, n.postKey AS postKey
