// Who copied most first.
toFloat(taken)
