// Every adopter of the levels asked for that passes the filter.
// param scope :: MAP NOT NULL
MATCH (n:Adopter) WHERE n.kind IN $filter.kinds AND {{seen n}} AND {{adopter-matches n}}
