// By the name of the adopter.
head([(n)<-[:MADE]-(maker:Adopter) | maker.sortName]) AS sort
