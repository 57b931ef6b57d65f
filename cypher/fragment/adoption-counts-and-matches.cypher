// The adoption <1> counts and passes the filter, and no finer record of the same thing does so in its place.
{{adoption-counts <1>}} AND {{adoption-matches <1>}}
AND ($filter.refined OR NOT EXISTS { (<1>)<-[:REFINES*1..10]-(finer:Adoption) WHERE {{adoption-counts finer}} AND {{adoption-matches finer}} })
