// By name, then key.
n.sortName AS sort
