// By post, and within it by where the passage begins.
n.postKey + ' ' + right('000000000' + toString(n.start), 9) AS sort
