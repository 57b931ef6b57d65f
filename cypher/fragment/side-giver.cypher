// Who was copied.
giver
