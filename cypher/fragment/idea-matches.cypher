// The idea <1> passes the filter: by topic, and by having an adoption that counts and passes the adoption's part of the filter.
// param filter :: MAP NOT NULL
($filter.topics IS NULL OR any(topic IN <1>.topics WHERE topic IN $filter.topics))
AND (NOT $filter.adopted OR EXISTS { (<1>)<-[:OF]-(made:Adoption) WHERE {{adoption-counts made}} AND {{adoption-matches made}} })
