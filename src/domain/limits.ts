/** Every bound that an answer can meet, in one place. An answer that meets one says so; none is cut silently. */
export const limits = {
  /** Items on a page where `first` and `last` are left out. */
  pageSize: 20,
  /** The largest page. */
  largestPage: 500,
  /** Milliseconds that a question may take to find what has no other bound; after that it answers with what it found. */
  searchingTime: 20_000,
  /** Steps that a lineage follows: the bound written in cypher/adoption/upstream.cypher and downstream.cypher. */
  lineageSteps: 100,
  /** Steps from a variant back to what it derives from: the bound written in cypher/idea/originals.cypher. */
  derivations: 100,
  /** Adoptions in one lineage. */
  lineageAdoptions: 10_000,
  /** Adoptions on either side that the bounds of a date are reasoned from, and reasons that are told for one end. */
  boundAdoptions: 1_000,
  boundReasons: 20,
  /** Adoptions, and copies, in the spread of one idea. */
  spreadRecords: 50_000,
  /** Adoptions in the top of a spread. */
  spreadTop: 10_000,
  /** Steps that a measure of a spread may take whose work grows faster than the spread: about a tenth of a second. */
  measureSteps: 10_000_000,
  /** Readings of rival claims that are gone through, and records of all of them together. */
  readings: 1_000,
  readingRecords: 200_000,
  /** Cells of one flow matrix. */
  flowCells: 10_000,
  /** Copies that the flows of all readings are added up from. */
  flowClaims: 100_000,
  /** Pairs of adopters that are looked at for reciprocity. */
  reciprocityPairs: 200_000,
  /** Entries of a ranking. */
  ranking: 500,
  /** Routes from one to another, and the steps taken to find them. */
  paths: 1_000,
  pathSteps: 200_000,
  /** Adoptions of an adopter that routes are looked for from or to. */
  pathEnds: 100,
  /** Global ids in one `nodes`. */
  nodes: 500,
  /** Keys or words in one part of a filter. */
  filterValues: 1_000,
  /** Citations of one text that are shown as marks, and segments times citations of it. */
  marks: 1_000,
  markedSegments: 10_000,
  /** Steps of a story; characters of its title and a heading, of its summary and a text, of the address of a view. */
  storySteps: 100,
  storyHeading: 300,
  storyText: 10_000,
  storyView: 2_000,
  /** Posts that are read for proposals in one request: each takes some hundredths of a second. */
  postsRead: 50,
  /** Edits in one request. */
  edits: 2_000,
  /** Adoptions below those that a request dates or ties, along whose chains contradictions are looked for. */
  adoptionsBelow: 10_000,
  /** Characters of the key that a client gives its request. */
  requestKey: 200,
  /** Positions of the log that a reader of what came since is given at once. */
  logPositions: 500,
  /** Characters that a search text may have. */
  searchText: 200,
} as const;
