// The adopter of the adoption <1> is one of <2>, or part of one.
EXISTS { (<1>)<-[:MADE]-(:Adopter)-[:PART_OF*0..10]->(place:Adopter) WHERE place.key IN <2> }
