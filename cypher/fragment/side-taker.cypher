// Who copied.
taker
