// The copies that were taken from the parent, an adoption.
MATCH (s:Adoption {key: parent})<-[r:COPIED_FROM]-(a) WHERE {{copy-counts-and-matches r a s}}
