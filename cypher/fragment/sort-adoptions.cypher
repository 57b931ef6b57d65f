// By the number of adoptions that count.
COUNT { (n)<-[:OF]-(counted:Adoption) WHERE {{adoption-counts-once counted}} } AS sort
