// Nothing apart: one part for everything.
['']
