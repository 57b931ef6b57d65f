// What was answered to a request of this id: an actor's, by the key that the client gave it.
// access read
// param  id :: STRING NOT NULL
// column hash :: STRING NOT NULL
// column answer :: STRING NOT NULL
MATCH (n:Request {id: $id})
RETURN n.hash AS hash, n.answer AS answer
