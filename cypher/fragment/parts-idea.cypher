// Apart by idea: that of the adoption that copied.
[a.ideaKey]
