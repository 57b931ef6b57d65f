// Every adoption that counts and passes the filter.
// allow NodeByLabelScan: the question is about all ideas
MATCH (n:Adoption) WHERE {{adoption-counts-and-matches n}}
