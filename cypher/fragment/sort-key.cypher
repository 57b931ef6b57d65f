// By key.
n.key AS sort
