// Against the order of the log.
ORDER BY position DESC LIMIT $limit
