// By when it came: the position of the log.
n.since AS sort
