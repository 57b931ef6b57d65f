// The passages of the parent, a post.
// param scope :: MAP NOT NULL
MATCH (:Post {key: parent})<-[:IN]-(n:Citation) WHERE {{seen n}} AND {{citation-told n}}
