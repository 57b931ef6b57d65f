// The passages that tell of the parent, an idea, or of any adoption or copy of it.
// param scope :: MAP NOT NULL
MATCH (n:Citation {ideaKey: parent}) WHERE {{seen n}} AND {{citation-told n}}
