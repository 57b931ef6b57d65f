// Most copied first.
toFloat(given)
