// Every bulk import, where the filter is not about what was altered.
true
