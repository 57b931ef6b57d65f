// Made from the headers of cypher/**/*.cypher by `npm run generate`. Not to be edited.

export interface Statements {
  /** The adopters with these keys, as far as the asker may see them. */
  'adopter/by-keys': {
    access: 'read';
    params: { scope: object; keys: readonly (string)[]; };
    row: { key: string; kind: string; name: string; country: string | null; officialCode: string | null; latitude: number | null; longitude: number | null; aliases: readonly (string)[]; founded: string | null; dissolved: string | null; partOfKey: string | null; succeededByKey: string | null; };
    choice: Record<never, never>;
  };
  /** How many the pages of the same question hold in all. */
  'adopter/count': {
    access: 'read';
    params: { parents: readonly (string)[]; scope: object; filter: object; };
    row: { parent: string; total: number; };
    choice: { 'from': 'adopters-all' | 'adopters-of-kinds' | 'adopter-parts'; };
  };
  /** A page of adopters for each parent (one empty parent for a list of its own). */
  'adopter/page': {
    access: 'read';
    params: { parents: readonly (string)[]; scope: object; filter: object; after: object | null; limit: number; };
    row: { parent: string; sort: string | number; key: string; kind: string; name: string; country: string | null; officialCode: string | null; latitude: number | null; longitude: number | null; aliases: readonly (string)[]; founded: string | null; dissolved: string | null; partOfKey: string | null; succeededByKey: string | null; };
    choice: { 'from': 'adopters-all' | 'adopters-of-kinds' | 'adopter-parts'; 'sort': 'sort-key' | 'sort-name'; 'walk': 'walk-up' | 'walk-down'; };
  };
  /** The adoptions with these keys, whatever their status: what was considered or rejected can be looked at too. */
  'adoption/by-keys': {
    access: 'read';
    params: { scope: object; keys: readonly (string)[]; };
    row: { key: string; ideaKey: string; adopterKey: string; date: string | null; earliest: string | null; latest: string | null; ended: string | null; status: string; origin: boolean | null; refinesKey: string | null; basis: string; rank: string; rankReason: string | null; confidence: number | null; };
    choice: Record<never, never>;
  };
  /** Which of these adoptions are supported by a passage that the asker may see. */
  'adoption/cited': {
    access: 'read';
    params: { scope: object; keys: readonly (string)[]; };
    row: { key: string; };
    choice: Record<never, never>;
  };
  /** How many the pages of the same question hold in all. */
  'adoption/count': {
    access: 'read';
    params: { parents: readonly (string)[]; scope: object; filter: object; };
    row: { parent: string; total: number; };
    choice: { 'from': 'adoptions-of-idea' | 'adoptions-of-adopter' | 'adoptions-of-adopter-and-parts'; };
  };
  /** Every adoption that may have had the idea from one of these, directly or through others, to 100 steps. The coarser and the finer records of each are there too: which of them belong is decided in src/spread/lineage.ts. */
  'adoption/downstream': {
    access: 'read';
    params: { keys: readonly (string)[]; limit: number; scope: object; };
    row: { start: string; hops: number; key: string; ideaKey: string; adopterKey: string; date: string | null; earliest: string | null; latest: string | null; ended: string | null; status: string; origin: boolean | null; refinesKey: string | null; basis: string; rank: string; rankReason: string | null; confidence: number | null; };
    choice: Record<never, never>;
  };
  /** A page of adoptions for each parent, an idea or an adopter. */
  'adoption/page': {
    access: 'read';
    params: { parents: readonly (string)[]; scope: object; filter: object; after: object | null; limit: number; };
    row: { parent: string; sort: string | number; key: string; ideaKey: string; adopterKey: string; date: string | null; earliest: string | null; latest: string | null; ended: string | null; status: string; origin: boolean | null; refinesKey: string | null; basis: string; rank: string; rankReason: string | null; confidence: number | null; };
    choice: { 'from': 'adoptions-of-idea' | 'adoptions-of-adopter' | 'adoptions-of-adopter-and-parts'; 'sort': 'sort-key' | 'sort-date-rising' | 'sort-date-falling' | 'sort-adopter'; 'walk': 'walk-up' | 'walk-down'; };
  };
  /** The finer records of the same thing, for each of these adoptions. */
  'adoption/refined-by': {
    access: 'read';
    params: { keys: readonly (string)[]; scope: object; };
    row: { key: string; ideaKey: string; adopterKey: string; date: string | null; earliest: string | null; latest: string | null; ended: string | null; status: string; origin: boolean | null; refinesKey: string | null; basis: string; rank: string; rankReason: string | null; confidence: number | null; };
    choice: Record<never, never>;
  };
  /** Every adoption that one of these may have had the idea from, directly or through others, to 100 steps. The coarser and the finer records of each are there too: which of them belong is decided in src/spread/lineage.ts. */
  'adoption/upstream': {
    access: 'read';
    params: { keys: readonly (string)[]; limit: number; scope: object; };
    row: { start: string; hops: number; key: string; ideaKey: string; adopterKey: string; date: string | null; earliest: string | null; latest: string | null; ended: string | null; status: string; origin: boolean | null; refinesKey: string | null; basis: string; rank: string; rankReason: string | null; confidence: number | null; };
    choice: Record<never, never>;
  };
  /** The citations with these keys, as far as the asker may see them. */
  'citation/by-keys': {
    access: 'read';
    params: { scope: object; keys: readonly (string)[]; };
    row: { key: string; postKey: string; ideaKey: string; adoptionKey: string | null; sourceKey: string | null; quote: string; prefix: string; suffix: string; start: number; end: number; anchoring: string; };
    choice: Record<never, never>;
  };
  /** How many the pages of the same question hold in all. */
  'citation/count': {
    access: 'read';
    params: { parents: readonly (string)[]; scope: object; };
    row: { parent: string; total: number; };
    choice: { 'from': 'citations-of-idea' | 'citations-of-adoption' | 'citations-of-copy' | 'citations-of-post'; };
  };
  /** A page of passages for each parent: an idea, an adoption, a copy, a post. */
  'citation/page': {
    access: 'read';
    params: { parents: readonly (string)[]; scope: object; after: object | null; limit: number; };
    row: { parent: string; sort: string | number; key: string; postKey: string; ideaKey: string; adoptionKey: string | null; sourceKey: string | null; quote: string; prefix: string; suffix: string; start: number; end: number; anchoring: string; };
    choice: { 'from': 'citations-of-idea' | 'citations-of-adoption' | 'citations-of-copy' | 'citations-of-post'; 'sort': 'sort-place' | 'sort-key'; 'walk': 'walk-up' | 'walk-down'; };
  };
  /** The copies with these keys (copying adoption, semicolon, source), whatever the status of their ends. */
  'copy/by-keys': {
    access: 'read';
    params: { scope: object; keys: readonly (string)[]; };
    row: { adoptionKey: string; sourceKey: string; ideaKey: string; fromKey: string; toKey: string; fidelity: string; channel: string; via: readonly (string)[]; basis: string; rank: string; rankReason: string | null; confidence: number | null; earliest: string | null; latest: string | null; sourceEarliest: string | null; sourceLatest: string | null; };
    choice: Record<never, never>;
  };
  /** Which of these copies are supported by a passage that the asker may see. */
  'copy/cited': {
    access: 'read';
    params: { scope: object; keys: readonly (string)[]; };
    row: { key: string; };
    choice: Record<never, never>;
  };
  /** How many the pages of the same question hold in all. */
  'copy/count': {
    access: 'read';
    params: { parents: readonly (string)[]; scope: object; filter: object; };
    row: { parent: string; total: number; };
    choice: { 'from': 'copies-all' | 'copies-of-ideas' | 'copies-of-topics' | 'copies-to-places' | 'copies-from-places' | 'copies-from-adoption' | 'copies-by-adopter' | 'copies-by-adopter-and-parts' | 'copies-of-adopter' | 'copies-of-adopter-and-parts'; };
  };
  /** A page of copies for each parent (one empty parent for a list of its own). */
  'copy/page': {
    access: 'read';
    params: { parents: readonly (string)[]; scope: object; filter: object; after: object | null; limit: number; };
    row: { parent: string; sort: string | number; adoptionKey: string; sourceKey: string; ideaKey: string; fromKey: string; toKey: string; fidelity: string; channel: string; via: readonly (string)[]; basis: string; rank: string; rankReason: string | null; confidence: number | null; earliest: string | null; latest: string | null; sourceEarliest: string | null; sourceLatest: string | null; };
    choice: { 'from': 'copies-all' | 'copies-of-ideas' | 'copies-of-topics' | 'copies-to-places' | 'copies-from-places' | 'copies-from-adoption' | 'copies-by-adopter' | 'copies-by-adopter-and-parts' | 'copies-of-adopter' | 'copies-of-adopter-and-parts'; 'sort': 'copy-sort-key' | 'copy-sort-date-rising' | 'copy-sort-date-falling' | 'copy-sort-confidence'; 'walk': 'walk-up' | 'walk-down'; };
  };
  /** The copies that tell where each of these adoptions took its idea from, as far as they count in the scope. */
  'copy/sources': {
    access: 'read';
    params: { keys: readonly (string)[]; scope: object; };
    row: { adoptionKey: string; sourceKey: string; ideaKey: string; fromKey: string; toKey: string; fidelity: string; channel: string; via: readonly (string)[]; basis: string; rank: string; rankReason: string | null; confidence: number | null; earliest: string | null; latest: string | null; sourceEarliest: string | null; sourceLatest: string | null; };
    choice: Record<never, never>;
  };
  /** The ideas with these keys, as far as the asker may see them. */
  'idea/by-keys': {
    access: 'read';
    params: { scope: object; keys: readonly (string)[]; };
    row: { key: string; name: string; summary: string | null; topics: readonly (string)[]; aliases: readonly (string)[]; derivedFromKey: string | null; };
    choice: Record<never, never>;
  };
  /** How many the pages of the same question hold in all. */
  'idea/count': {
    access: 'read';
    params: { parents: readonly (string)[]; scope: object; filter: object; };
    row: { parent: string; total: number; };
    choice: { 'from': 'ideas-all' | 'idea-variants'; };
  };
  /** What an idea's adoptions add up to, for each of these ideas: take-ups, rejections, countries, the first and the latest dated one, and who was copied most. */
  'idea/figures': {
    access: 'read';
    params: { scope: object; keys: readonly (string)[]; };
    row: { key: string; adoptionCount: number; rejectionCount: number; considerationCount: number; countryCount: number; copyCount: number; firstAdoptionKey: string | null; latestAdoptionKey: string | null; topSourceKey: string | null; };
    choice: Record<never, never>;
  };
  /** A page of ideas for each parent (one empty parent for a list of its own). */
  'idea/page': {
    access: 'read';
    params: { parents: readonly (string)[]; scope: object; filter: object; after: object | null; limit: number; };
    row: { parent: string; sort: string | number; key: string; name: string; summary: string | null; topics: readonly (string)[]; aliases: readonly (string)[]; derivedFromKey: string | null; };
    choice: { 'from': 'ideas-all' | 'idea-variants'; 'sort': 'sort-key' | 'sort-name' | 'sort-adoptions'; 'walk': 'walk-up' | 'walk-down'; };
  };
  /** The posts with these keys, as far as the asker may see them. */
  'post/by-keys': {
    access: 'read';
    params: { scope: object; keys: readonly (string)[]; };
    row: { key: string; url: string | null; title: string | null; authors: readonly (string)[]; published: string | null; earliest: string | null; latest: string | null; language: string | null; textUse: string; };
    choice: Record<never, never>;
  };
  /** How many the pages of the same question hold in all. */
  'post/count': {
    access: 'read';
    params: { parents: readonly (string)[]; scope: object; filter: object; };
    row: { parent: string; total: number; };
    choice: { 'from': 'posts-all' | 'posts-of-ideas'; };
  };
  /** A page of posts (one empty parent). */
  'post/page': {
    access: 'read';
    params: { parents: readonly (string)[]; scope: object; filter: object; after: object | null; limit: number; };
    row: { parent: string; sort: string | number; key: string; url: string | null; title: string | null; authors: readonly (string)[]; published: string | null; earliest: string | null; latest: string | null; language: string | null; textUse: string; };
    choice: { 'from': 'posts-all' | 'posts-of-ideas'; 'sort': 'sort-key' | 'sort-date-rising' | 'sort-date-falling' | 'sort-title'; 'walk': 'walk-up' | 'walk-down'; };
  };
  /** The texts of these posts. */
  'post/texts': {
    access: 'read';
    params: { scope: object; keys: readonly (string)[]; };
    row: { key: string; text: string | null; };
    choice: Record<never, never>;
  };
  /** One adopter a key. */
  'setup/001-adopter-key': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** One idea a key. */
  'setup/002-idea-key': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** One adoption a key. */
  'setup/003-adoption-key': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** One post a key. */
  'setup/004-post-key': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** One citation a key, made of the whole row. */
  'setup/005-citation-key': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** One change a position in the log. */
  'setup/006-change-position': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** One log: the node that hands out positions. */
  'setup/007-log-id': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** One record of the version that this database has. */
  'setup/008-schema-id': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** The spread of an idea is found without walking from its node. */
  'setup/009-adoption-idea': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** What one adopter did with one idea. */
  'setup/010-adoption-adopter': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** The passages that tell of an idea, and so of its adoptions and copies. */
  'setup/011-citation-idea': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** All municipalities, all countries. */
  'setup/012-adopter-kind': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** Posts by date. */
  'setup/013-post-published': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** The adoptions of one idea, or of it and its variants, that count; a coarser record where no finer one does. */
  'spread/adoptions': {
    access: 'read';
    params: { idea: string; limit: number; scope: object; };
    row: { key: string; ideaKey: string; adopterKey: string; date: string | null; earliest: string | null; latest: string | null; ended: string | null; status: string; origin: boolean | null; refinesKey: string | null; basis: string; rank: string; rankReason: string | null; confidence: number | null; };
    choice: { 'ideas': 'idea-alone' | 'idea-and-variants'; };
  };
  /** The copies among the adoptions of one idea, or of it and its variants, that count and pass the filter. */
  'spread/copies': {
    access: 'read';
    params: { idea: string; limit: number; scope: object; filter: object; };
    row: { adoptionKey: string; sourceKey: string; ideaKey: string; fromKey: string; toKey: string; fidelity: string; channel: string; via: readonly (string)[]; basis: string; rank: string; rankReason: string | null; confidence: number | null; earliest: string | null; latest: string | null; sourceEarliest: string | null; sourceLatest: string | null; };
    choice: { 'ideas': 'idea-alone' | 'idea-and-variants'; };
  };
}
