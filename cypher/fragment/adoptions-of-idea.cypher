// The adoptions of the parent, an idea, that count and pass the filter.
MATCH (n:Adoption {ideaKey: parent}) WHERE {{adoption-counts-and-matches n}}
