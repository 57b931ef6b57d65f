// The passages that support the parent, a copy: its key is the copying adoption's, a semicolon, the source's.
// param scope :: MAP NOT NULL
MATCH (:Adoption {key: split(parent, ';')[0]})<-[:SUPPORTS]-(n:Citation {sourceKey: split(parent, ';')[1]}) WHERE {{seen n}} AND {{citation-told n}}
