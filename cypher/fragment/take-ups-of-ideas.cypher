// The adoptions of the filter's ideas that count and pass the filter.
// param filter :: MAP NOT NULL
UNWIND $filter.ideas AS wanted
WITH DISTINCT wanted
MATCH (n:Adoption {ideaKey: wanted}) WHERE {{adoption-counts-and-matches n}}
