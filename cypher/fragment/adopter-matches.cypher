// The adopter <1> passes the filter.
// param filter :: MAP NOT NULL
($filter.kinds IS NULL OR <1>.kind IN $filter.kinds)
AND ($filter.countries IS NULL OR <1>.country IN $filter.countries)
AND ($filter.adopters IS NULL OR <1>.key IN $filter.adopters)
AND ($filter.adopted IS NULL OR $filter.adopted = EXISTS { (<1>)-[:MADE]->(made:Adoption) WHERE {{adoption-counts made}} })
