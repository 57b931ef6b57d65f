// By the key of the copying adoption.
a.key AS sort
