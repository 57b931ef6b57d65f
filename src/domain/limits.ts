/** Every bound that an answer can meet, in one place. An answer that meets one says so; none is cut silently. */
export const limits = {
  /** Items on a page where `first` and `last` are left out. */
  pageSize: 20,
  /** The largest page. */
  largestPage: 500,
  /** Steps that a lineage follows: the bound written in cypher/adoption/upstream.cypher and downstream.cypher. */
  lineageSteps: 100,
  /** Adoptions in one lineage. */
  lineageAdoptions: 10_000,
  /** Adoptions, and copies, in the spread of one idea. */
  spreadRecords: 50_000,
  /** Global ids in one `nodes`. */
  nodes: 500,
  /** Keys or words in one part of a filter. */
  filterValues: 1_000,
  /** Characters that a search text may have. */
  searchText: 200,
} as const;
