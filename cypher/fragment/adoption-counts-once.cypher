// The adoption <1> counts, and no finer record of the same thing does in its place.
{{adoption-counts <1>}} AND NOT EXISTS { (<1>)<-[:REFINES*1..10]-(finer:Adoption) WHERE {{adoption-counts finer}} }
