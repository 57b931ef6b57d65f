// Made from the headers of cypher/**/*.cypher by `npm run generate`. Not to be edited.

export interface Statements {
  /** Adds an API key of a person: its hash, never the key itself. */
  'access/add-key': {
    access: 'write';
    params: { person: string; properties: object; };
    row: { key: string; };
    choice: Record<never, never>;
  };
  /** Adds a person. */
  'access/add-person': {
    access: 'write';
    params: { properties: object; };
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** Whether any API key was ever made, revoked ones included. */
  'access/any-key': {
    access: 'read';
    params: Record<never, never>;
    row: { there: boolean; };
    choice: Record<never, never>;
  };
  /** The API key with this key; no row where there is none. */
  'access/api-key': {
    access: 'read';
    params: { key: string; };
    row: { key: string; name: string; role: string; readOnly: boolean; created: string; expires: string | null; revoked: string | null; lastUsed: string | null; person: string; personName: string; personRole: string | null; };
    choice: Record<never, never>;
  };
  /** A page of the API keys of one person, or of all, by key. */
  'access/api-keys': {
    access: 'read';
    params: { person: string | null; after: object | null; until: object | null; limit: number; };
    row: { key: string; name: string; role: string; readOnly: boolean; created: string; expires: string | null; revoked: string | null; lastUsed: string | null; person: string; personName: string; personRole: string | null; };
    choice: { 'walk': 'walk-up' | 'walk-down'; };
  };
  /** How many API keys one person has, or all. */
  'access/api-keys-count': {
    access: 'read';
    params: { person: string | null; };
    row: { total: number; };
    choice: Record<never, never>;
  };
  /** Gives a person another name and role. */
  'access/change-person': {
    access: 'write';
    params: { key: string; name: string; role: string | null; };
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** What a request's API key stands for: looked up for each request, so that a key that is revoked stops at once on every node. */
  'access/key-of-request': {
    access: 'read';
    params: { key: string; };
    row: { hash: string; role: string; readOnly: boolean; expires: string | null; revoked: string | null; lastUsed: string | null; person: string; personRole: string | null; };
    choice: Record<never, never>;
  };
  /** A page of what was altered in people and their API keys, in the order of the log. */
  'access/log': {
    access: 'read';
    params: { after: object | null; until: object | null; limit: number; };
    row: { position: number; key: string; at: string; actor: string; reason: string | null; noun: string; subject: string; before: string | null; after: string | null; };
    choice: { 'walk': 'walk-up' | 'walk-down'; };
  };
  /** How often anything was altered in people and their API keys. */
  'access/log-count': {
    access: 'read';
    params: Record<never, never>;
    row: { total: number; };
    choice: Record<never, never>;
  };
  /** Notes the day on which an API key was used; the same day is written once. */
  'access/note-use': {
    access: 'write';
    params: { key: string; day: string; };
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** A page of the people who may do more than the public, by key. */
  'access/people': {
    access: 'read';
    params: { after: object | null; until: object | null; limit: number; };
    row: { key: string; name: string; role: string | null; since: number; };
    choice: { 'walk': 'walk-up' | 'walk-down'; };
  };
  /** How many people there are. */
  'access/people-count': {
    access: 'read';
    params: Record<never, never>;
    row: { total: number; };
    choice: Record<never, never>;
  };
  /** The person with this key; no row where there is none. */
  'access/person': {
    access: 'read';
    params: { key: string; };
    row: { key: string; name: string; role: string | null; since: number; };
    choice: Record<never, never>;
  };
  /** Revokes an API key. */
  'access/revoke-key': {
    access: 'write';
    params: { key: string; at: string; };
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** Every adopter with its level and what it is part of: what adopters are lifted by where a question is about all of them. */
  'adopter/all-parents': {
    access: 'read';
    params: Record<never, never>;
    row: { key: string; kind: string; partOfKey: string | null; };
    choice: Record<never, never>;
  };
  /** The adopters with these keys, as far as the asker may see them. */
  'adopter/by-keys': {
    access: 'read';
    params: { scope: object; keys: readonly (string)[]; };
    row: { key: string; kind: string; name: string; country: string | null; officialCode: string | null; latitude: number | null; longitude: number | null; aliases: readonly (string)[]; founded: string | null; dissolved: string | null; partOfKey: string | null; succeededByKey: string | null; revision: number; };
    choice: Record<never, never>;
  };
  /** How many the pages of the same question hold in all. */
  'adopter/count': {
    access: 'read';
    params: { parents: readonly (string)[]; scope: object; filter: object; };
    row: { parent: string; total: number; };
    choice: { 'from': 'adopters-all' | 'adopters-of-kinds' | 'adopter-parts'; };
  };
  /** In which country each of these adopters lies, as far as the asker may see it. */
  'adopter/countries': {
    access: 'read';
    params: { scope: object; keys: readonly (string)[]; };
    row: { key: string; country: string | null; };
    choice: Record<never, never>;
  };
  /** A page of adopters for each parent (one empty parent for a list of its own). */
  'adopter/page': {
    access: 'read';
    params: { parents: readonly (string)[]; scope: object; filter: object; after: object | null; until: object | null; limit: number; };
    row: { parent: string; sort: string | number; key: string; kind: string; name: string; country: string | null; officialCode: string | null; latitude: number | null; longitude: number | null; aliases: readonly (string)[]; founded: string | null; dissolved: string | null; partOfKey: string | null; succeededByKey: string | null; revision: number; };
    choice: { 'from': 'adopters-all' | 'adopters-of-kinds' | 'adopter-parts'; 'sort': 'sort-key' | 'sort-name'; 'walk': 'walk-up' | 'walk-down'; };
  };
  /** Everyone within some places, the places themselves among them; of one that went into another, everyone within that. */
  'adopter/within': {
    access: 'read';
    params: { scope: object; keys: readonly (string)[]; };
    row: { place: string; key: string; };
    choice: Record<never, never>;
  };
  /** The adoptions with these keys, whatever their status: what was considered or rejected can be looked at too. */
  'adoption/by-keys': {
    access: 'read';
    params: { scope: object; keys: readonly (string)[]; };
    row: { key: string; ideaKey: string; adopterKey: string; date: string | null; earliest: string | null; latest: string | null; ended: string | null; status: string; origin: boolean | null; refinesKey: string | null; basis: string; rank: string; rankReason: string | null; confidence: number | null; revision: number; };
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
    row: { start: string; hops: number; key: string; ideaKey: string; adopterKey: string; date: string | null; earliest: string | null; latest: string | null; ended: string | null; status: string; origin: boolean | null; refinesKey: string | null; basis: string; rank: string; rankReason: string | null; confidence: number | null; revision: number; };
    choice: Record<never, never>;
  };
  /** The adoptions of some adopters that count in the scope; of one that went into another, those of that one. */
  'adoption/of-adopters': {
    access: 'read';
    params: { keys: readonly (string)[]; limit: number; scope: object; };
    row: { key: string; ideaKey: string; adopterKey: string; date: string | null; earliest: string | null; latest: string | null; ended: string | null; status: string; origin: boolean | null; refinesKey: string | null; basis: string; rank: string; rankReason: string | null; confidence: number | null; revision: number; };
    choice: Record<never, never>;
  };
  /** A page of adoptions for each parent, an idea or an adopter. */
  'adoption/page': {
    access: 'read';
    params: { parents: readonly (string)[]; scope: object; filter: object; after: object | null; until: object | null; limit: number; };
    row: { parent: string; sort: string | number; key: string; ideaKey: string; adopterKey: string; date: string | null; earliest: string | null; latest: string | null; ended: string | null; status: string; origin: boolean | null; refinesKey: string | null; basis: string; rank: string; rankReason: string | null; confidence: number | null; revision: number; };
    choice: { 'from': 'adoptions-of-idea' | 'adoptions-of-adopter' | 'adoptions-of-adopter-and-parts'; 'sort': 'sort-key' | 'sort-date-rising' | 'sort-date-falling' | 'sort-adopter'; 'walk': 'walk-up' | 'walk-down'; };
  };
  /** The finer records of the same thing, for each of these adoptions. */
  'adoption/refined-by': {
    access: 'read';
    params: { keys: readonly (string)[]; scope: object; };
    row: { key: string; ideaKey: string; adopterKey: string; date: string | null; earliest: string | null; latest: string | null; ended: string | null; status: string; origin: boolean | null; refinesKey: string | null; basis: string; rank: string; rankReason: string | null; confidence: number | null; revision: number; };
    choice: Record<never, never>;
  };
  /** Every adoption that one of these may have had the idea from, directly or through others, to 100 steps. The coarser and the finer records of each are there too: which of them belong is decided in src/spread/lineage.ts. */
  'adoption/upstream': {
    access: 'read';
    params: { keys: readonly (string)[]; limit: number; scope: object; };
    row: { start: string; hops: number; key: string; ideaKey: string; adopterKey: string; date: string | null; earliest: string | null; latest: string | null; ended: string | null; status: string; origin: boolean | null; refinesKey: string | null; basis: string; rank: string; rankReason: string | null; confidence: number | null; revision: number; };
    choice: Record<never, never>;
  };
  /** How many posts tell of these adoptions, as far as the asker may see them; those that publish one text again are one voice. */
  'adoption/voices': {
    access: 'read';
    params: { scope: object; keys: readonly (string)[]; };
    row: { key: string; voices: number; };
    choice: Record<never, never>;
  };
  /** How many the pages of the same question hold in all. */
  'alteration/count': {
    access: 'read';
    params: { parents: readonly (string)[]; scope: object; };
    row: { parent: string; total: number; };
    choice: { 'from': 'alterations-of-change' | 'alterations-of-entry' | 'alterations-of-record'; };
  };
  /** The position at which each of these records, by noun, colon and key, was altered last, as far as the asker may see that. */
  'alteration/latest': {
    access: 'read';
    params: { scope: object; records: readonly (string)[]; };
    row: { record: string; position: number; };
    choice: Record<never, never>;
  };
  /** A page of alterations for each parent: of a change, at a position of the log, or in a record; in the order of the log. */
  'alteration/page': {
    access: 'read';
    params: { parents: readonly (string)[]; scope: object; after: object | null; until: object | null; limit: number; };
    row: { parent: string; sort: number; position: number; place: string; noun: string; key: string; before: string | null; after: string | null; states: readonly (string)[]; stateNow: string | null; textUse: string | null; };
    choice: { 'from': 'alterations-of-change' | 'alterations-of-entry' | 'alterations-of-record'; 'walk': 'walk-up' | 'walk-down'; };
  };
  /** How many records of each noun each change altered, by what was done with them, as far as the asker may see that. */
  'alteration/tally': {
    access: 'read';
    params: { parents: readonly (string)[]; scope: object; };
    row: { parent: string; noun: string; created: number; changed: number; deleted: number; };
    choice: Record<never, never>;
  };
  /** Marks the database as one that is being filled from a backup: nothing else may be done with it until that is complete. */
  'backup/begin': {
    access: 'write';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** Whether a database is being filled from a backup, or was when that broke off. */
  'backup/begun': {
    access: 'read';
    params: Record<never, never>;
    row: { begun: boolean; };
    choice: Record<never, never>;
  };
  /** Takes out what a restore that broke off had brought. */
  'backup/clear': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** Everything is there. */
  'backup/complete': {
    access: 'write';
    params: { version: number; };
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** The numbers of the backup are no longer needed. */
  'backup/drop-index': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** Nodes by the number that they have in the backup, while it is restored. */
  'backup/index': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** Every node but the record of the schema's version, with its properties and their types. */
  'backup/nodes': {
    access: 'read';
    params: Record<never, never>;
    row: { id: number; labels: readonly (string)[]; properties: object; types: readonly (string)[]; };
    choice: Record<never, never>;
  };
  /** Nodes of a backup. */
  'backup/put-nodes': {
    access: 'write';
    params: { rows: readonly (object)[]; };
    row: { written: number; };
    choice: Record<never, never>;
  };
  /** Relationships of a backup; answers how many found both their ends. */
  'backup/put-relationships': {
    access: 'write';
    params: { rows: readonly (object)[]; };
    row: { written: number; };
    choice: Record<never, never>;
  };
  /** Every relationship with its properties and their types. */
  'backup/relationships': {
    access: 'read';
    params: Record<never, never>;
    row: { start: number; end: number; type: string; properties: object; types: readonly (string)[]; };
    choice: Record<never, never>;
  };
  /** Nodes are what they were in the backup, without their numbers in it. */
  'backup/unmark': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** The adoptions that each of these cannot have begun after, by the order of copying: those that took it on, directly or through others, and the coarser and finer records of each, to 100 steps; the nearest first. Which of them do bound it is decided in src/spread/bounds.ts. */
  'bounds/after': {
    access: 'read';
    params: { keys: readonly (string)[]; limit: number; scope: object; };
    row: { start: string; keys: readonly (string)[]; hops: number | null; };
    choice: Record<never, never>;
  };
  /** The adoptions that each of these cannot have begun before, by the order of copying: where it was taken from, directly or through others, and the coarser and finer records of each, to 100 steps; the nearest first. Which of them do bound it is decided in src/spread/bounds.ts. */
  'bounds/before': {
    access: 'read';
    params: { keys: readonly (string)[]; limit: number; scope: object; };
    row: { start: string; keys: readonly (string)[]; hops: number | null; };
    choice: Record<never, never>;
  };
  /** What the bounds of these adoptions are reasoned from: their dates, and the post that had told of each first for certain: the one with the earliest last day on which it can have been published. Passages for a copy tell of the adoption that copied, as far as the copy counts; those that are lost tell of nothing. */
  'bounds/records': {
    access: 'read';
    params: { scope: object; keys: readonly (string)[]; };
    row: { key: string; status: string; refinesKey: string | null; earliest: string | null; latest: string | null; endedLatest: string | null; toldBy: string | null; toldDay: string | null; };
    choice: Record<never, never>;
  };
  /** Entries of a change: what was altered, in the order in which it was, with the cells that differ before and after, as JSON. */
  'change/alter': {
    access: 'write';
    params: { change: number; position: number; entries: readonly (object)[]; };
    row: { written: number; };
    choice: Record<never, never>;
  };
  /** When these positions of the log were taken, and by whom. */
  'change/at-positions': {
    access: 'read';
    params: { positions: readonly (number)[]; };
    row: { position: number; at: string; actor: string; };
    choice: Record<never, never>;
  };
  /** The first entry of a change: the position is the change's own from now on. */
  'change/begin': {
    access: 'write';
    params: { position: number; kind: string; at: string; actor: string; reason: string | null; complete: boolean; request: string | null; undoes: number | null; };
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** Says that a change that went on has come to its end. */
  'change/complete': {
    access: 'write';
    params: { change: number; };
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** How many changes the pages of the same question hold in all. */
  'change/count': {
    access: 'read';
    params: { scope: object; after: number; until: number; filter: object; };
    row: { total: number; };
    choice: { 'imports': 'imports-all' | 'imports-of-subjects'; };
  };
  /** The changes with which these records, by noun, colon and key, came. */
  'change/entered': {
    access: 'read';
    params: { records: readonly (string)[]; };
    row: { record: string; position: number; last: number; spans: readonly (number)[]; kind: string; at: string; actor: string; reason: string | null; complete: boolean; undoes: number | null; };
    choice: Record<never, never>;
  };
  /** The positions of the log behind one and up to another at which something came that passes the filter and that the asker may see; each with its change. A bulk import takes many positions, so one that began before may go on here. */
  'change/entries': {
    access: 'read';
    params: { scope: object; after: number; until: number; filter: object; };
    row: { entry: number; position: number; last: number; spans: readonly (number)[]; kind: string; at: string; actor: string; reason: string | null; complete: boolean; undoes: number | null; };
    choice: { 'imports': 'imports-all' | 'imports-of-subjects'; };
  };
  /** A further position for a change that goes on; `spans` holds the first and the last of each run of its positions. */
  'change/extend': {
    access: 'write';
    params: { change: number; position: number; };
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** The changes that took these positions of the log. */
  'change/holding': {
    access: 'read';
    params: { positions: readonly (number)[]; };
    row: { held: number; position: number; last: number; spans: readonly (number)[]; kind: string; at: string; actor: string; reason: string | null; complete: boolean; undoes: number | null; };
    choice: Record<never, never>;
  };
  /** Holds the log until the transaction ends, so that positions are in the order of commits; answers where it stands. The position is read behind the lock: setting anything takes it, and the id stays what it is. */
  'change/lock': {
    access: 'write';
    params: Record<never, never>;
    row: { position: number; };
    choice: Record<never, never>;
  };
  /** A page of changes that pass the filter, as far as the asker may see what they altered and created. */
  'change/page': {
    access: 'read';
    params: { scope: object; after: number; until: number; limit: number; filter: object; };
    row: { position: number; last: number; spans: readonly (number)[]; kind: string; at: string; actor: string; reason: string | null; complete: boolean; undoes: number | null; };
    choice: { 'imports': 'imports-all' | 'imports-of-subjects'; 'walk': 'changes-rising' | 'changes-falling'; };
  };
  /** The position that the log has come to; no row where nothing was ever written. */
  'change/position': {
    access: 'read';
    params: Record<never, never>;
    row: { position: number; };
    choice: Record<never, never>;
  };
  /** Which of the changes at these positions the asker may see anything of. */
  'change/seen': {
    access: 'read';
    params: { scope: object; positions: readonly (number)[]; };
    row: { position: number; last: number; spans: readonly (number)[]; kind: string; at: string; actor: string; reason: string | null; complete: boolean; undoes: number | null; };
    choice: Record<never, never>;
  };
  /** What alterations are about, as the graph has it when they are entered: the state of what was altered, and the ideas and adopters of its adoptions and of the citations that it is or shows. */
  'change/subjects': {
    access: 'read';
    params: { asked: readonly (object)[]; };
    row: { at: number; state: string | null; subjects: readonly (readonly (string | null)[])[]; };
    choice: Record<never, never>;
  };
  /** Moves the log on to a position that a transaction takes; the log is held by change/lock. */
  'change/take': {
    access: 'write';
    params: { position: number; };
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** The changes that took these changes back. */
  'change/undoing': {
    access: 'read';
    params: { positions: readonly (number)[]; };
    row: { position: number; last: number; spans: readonly (number)[]; kind: string; at: string; actor: string; reason: string | null; complete: boolean; undoes: number | null; };
    choice: Record<never, never>;
  };
  /** Every change with the runs of its positions. */
  'check/changes': {
    access: 'read';
    params: Record<never, never>;
    row: { position: number; last: number; spans: readonly (number)[]; };
    choice: Record<never, never>;
  };
  /** Every citation, those of one post together, in the order of the posts. */
  'check/citations': {
    access: 'read';
    params: Record<never, never>;
    row: { inPost: string; key: string; postKey: string; ideaKey: string; adoptionKey: string | null; sourceKey: string | null; quote: string; prefix: string; suffix: string; start: number; end: number; anchoring: string; };
    choice: Record<never, never>;
  };
  /** Citations that support a copy which is not there. */
  'check/citations-of-no-copy': {
    access: 'read';
    params: { limit: number; };
    row: { subject: string; adoption: string; found: string; };
    choice: Record<never, never>;
  };
  /** Citations that name another idea than the adoption that they support. */
  'check/citations-of-other-ideas': {
    access: 'read';
    params: { limit: number; };
    row: { subject: string; found: string; };
    choice: Record<never, never>;
  };
  /** Copies that are certainly dated before their source. */
  'check/copies-before-sources': {
    access: 'read';
    params: { limit: number; };
    row: { subject: string; found: string; };
    choice: Record<never, never>;
  };
  /** Copies between adoptions of ideas of which neither is a variant of the other. */
  'check/copies-between-ideas': {
    access: 'read';
    params: { limit: number; };
    row: { subject: string; found: string; };
    choice: Record<never, never>;
  };
  /** What every variant derives from. */
  'check/derivations': {
    access: 'read';
    params: Record<never, never>;
    row: { key: string; to: string; };
    choice: Record<never, never>;
  };
  /** Adoptions that ended certainly before they began. */
  'check/ended-before-begun': {
    access: 'read';
    params: { limit: number; };
    row: { subject: string; found: string; };
    choice: Record<never, never>;
  };
  /** Published records that refer to one that is not. */
  'check/hidden-references': {
    access: 'read';
    params: { limit: number; };
    row: { subject: string; found: string; };
    choice: Record<never, never>;
  };
  /** What every adopter is part of. */
  'check/hierarchy': {
    access: 'read';
    params: Record<never, never>;
    row: { key: string; to: string; };
    choice: Record<never, never>;
  };
  /** Adopters that are part of one whose level is not above theirs. */
  'check/levels': {
    access: 'read';
    params: { limit: number; };
    row: { subject: string; found: string; };
    choice: Record<never, never>;
  };
  /** Every copy and every refinement, as a step from one adoption to another. */
  'check/lineage': {
    access: 'read';
    params: Record<never, never>;
    row: { key: string; to: string; };
    choice: Record<never, never>;
  };
  /** Copies that name a go-between who is not there. */
  'check/lost-vias': {
    access: 'read';
    params: { limit: number; };
    row: { subject: string; source: string; found: string; };
    choice: Record<never, never>;
  };
  /** Origins that are copied from an adoption of the same idea. */
  'check/origins-with-sources': {
    access: 'read';
    params: { limit: number; };
    row: { subject: string; found: string; };
    choice: Record<never, never>;
  };
  /** Every post with its date. */
  'check/post-dates': {
    access: 'read';
    params: Record<never, never>;
    row: { key: string; published: string | null; earliest: string | null; latest: string | null; };
    choice: Record<never, never>;
  };
  /** Every post with its text, in the order of the keys. */
  'check/posts': {
    access: 'read';
    params: Record<never, never>;
    row: { key: string; text: string | null; };
    choice: Record<never, never>;
  };
  /** Refinements of another idea, or by an adopter outside the coarser one. */
  'check/refinements-elsewhere': {
    access: 'read';
    params: { limit: number; };
    row: { subject: string; found: string; };
    choice: Record<never, never>;
  };
  /** Adoptions that are copied twice from one source. */
  'check/repeated-copies': {
    access: 'read';
    params: { limit: number; };
    row: { subject: string; found: string; };
    choice: Record<never, never>;
  };
  /** Every text that a post had before, with the places and quotes of its citations in it, in the order of the posts. */
  'check/revisions': {
    access: 'read';
    params: Record<never, never>;
    row: { postKey: string; number: number; since: number; until: number; text: string; hash: string; places: readonly (object)[]; };
    choice: Record<never, never>;
  };
  /** Alterations at a position that their change did not take. */
  'check/stray-alterations': {
    access: 'read';
    params: { limit: number; };
    row: { subject: number; found: number; };
    choice: Record<never, never>;
  };
  /** What every adopter that is no more went into. */
  'check/successions': {
    access: 'read';
    params: Record<never, never>;
    row: { key: string; to: string; };
    choice: Record<never, never>;
  };
  /** Every adoption with its dates, those of one adopter and idea together. */
  'check/take-ups': {
    access: 'read';
    params: Record<never, never>;
    row: { key: string; adopterKey: string; ideaKey: string; date: string | null; earliest: string | null; latest: string | null; ended: string | null; endedEarliest: string | null; endedLatest: string | null; };
    choice: Record<never, never>;
  };
  /** Ideas whose key property and relationship disagree on what they derive from. */
  'check/tied-derivations': {
    access: 'read';
    params: { limit: number; };
    row: { subject: string; named: string; tied: readonly (string)[]; };
    choice: Record<never, never>;
  };
  /** Adoptions whose key property and relationship disagree on who made them. */
  'check/tied-makers': {
    access: 'read';
    params: { limit: number; };
    row: { subject: string; named: string; tied: readonly (string)[]; };
    choice: Record<never, never>;
  };
  /** Adoptions whose key property and the reverse relationship disagree on what they refine. */
  'check/tied-mirrors': {
    access: 'read';
    params: { limit: number; };
    row: { subject: string; named: string; tied: readonly (string)[]; };
    choice: Record<never, never>;
  };
  /** Adoptions whose key property and relationship disagree on what was adopted. */
  'check/tied-objects': {
    access: 'read';
    params: { limit: number; };
    row: { subject: string; named: string; tied: readonly (string)[]; };
    choice: Record<never, never>;
  };
  /** Adopters whose key property and relationship disagree on what they are part of. */
  'check/tied-parents': {
    access: 'read';
    params: { limit: number; };
    row: { subject: string; named: string; tied: readonly (string)[]; };
    choice: Record<never, never>;
  };
  /** Citations whose key property and relationship disagree on the post that they stand in. */
  'check/tied-places': {
    access: 'read';
    params: { limit: number; };
    row: { subject: string; named: string; tied: readonly (string)[]; };
    choice: Record<never, never>;
  };
  /** Adoptions whose key property and relationship disagree on what they refine. */
  'check/tied-refinements': {
    access: 'read';
    params: { limit: number; };
    row: { subject: string; named: string; tied: readonly (string)[]; };
    choice: Record<never, never>;
  };
  /** Steps of stories whose key property and relationship disagree on the citation that they show, or that stand in no story. */
  'check/tied-shows': {
    access: 'read';
    params: { limit: number; };
    row: { subject: string; named: string; tied: readonly (string)[]; };
    choice: Record<never, never>;
  };
  /** Adopters whose key property and relationship disagree on what they went into. */
  'check/tied-successors': {
    access: 'read';
    params: { limit: number; };
    row: { subject: string; named: string; tied: readonly (string)[]; };
    choice: Record<never, never>;
  };
  /** Citations whose key properties and relationship disagree on what they support. */
  'check/tied-supports': {
    access: 'read';
    params: { limit: number; };
    row: { subject: string; named: string; tied: readonly (string)[]; };
    choice: Record<never, never>;
  };
  /** Adopters that came at no position of the log. */
  'check/unlogged-adopters': {
    access: 'read';
    params: { position: number; limit: number; };
    row: { subject: string; found: string; };
    choice: Record<never, never>;
  };
  /** Adoptions that came at no position of the log. */
  'check/unlogged-adoptions': {
    access: 'read';
    params: { position: number; limit: number; };
    row: { subject: string; found: string; };
    choice: Record<never, never>;
  };
  /** Citations that came at no position of the log. */
  'check/unlogged-citations': {
    access: 'read';
    params: { position: number; limit: number; };
    row: { subject: string; found: string; };
    choice: Record<never, never>;
  };
  /** Copies that came at no position of the log. */
  'check/unlogged-copies': {
    access: 'read';
    params: { position: number; limit: number; };
    row: { subject: string; found: string; };
    choice: Record<never, never>;
  };
  /** Ideas that came at no position of the log. */
  'check/unlogged-ideas': {
    access: 'read';
    params: { position: number; limit: number; };
    row: { subject: string; found: string; };
    choice: Record<never, never>;
  };
  /** Posts that came at no position of the log. */
  'check/unlogged-posts': {
    access: 'read';
    params: { position: number; limit: number; };
    row: { subject: string; found: string; };
    choice: Record<never, never>;
  };
  /** Stories that came at no position of the log. */
  'check/unlogged-stories': {
    access: 'read';
    params: { position: number; limit: number; };
    row: { subject: string; found: string; };
    choice: Record<never, never>;
  };
  /** Adoptions that the default scope may leave out, or copies of which it may, without the mark that makes it look at them. */
  'check/unmarked-exceptions': {
    access: 'read';
    params: { limit: number; };
    row: { subject: string; };
    choice: Record<never, never>;
  };
  /** Posts that publish again one that is not there, or that is no first. */
  'check/voices': {
    access: 'read';
    params: { limit: number; };
    row: { subject: string; found: string; };
    choice: Record<never, never>;
  };
  /** The citations with these keys, as far as the asker may see them. */
  'citation/by-keys': {
    access: 'read';
    params: { scope: object; keys: readonly (string)[]; };
    row: { key: string; postKey: string; ideaKey: string; adoptionKey: string | null; sourceKey: string | null; quote: string; prefix: string; suffix: string; start: number; end: number; anchoring: string; textShown: boolean; revision: number; };
    choice: Record<never, never>;
  };
  /** How many the pages of the same question hold in all. */
  'citation/count': {
    access: 'read';
    params: { parents: readonly (string)[]; scope: object; filter: object; };
    row: { parent: string; total: number; };
    choice: { 'from': 'citations-of-idea' | 'citations-of-adoption' | 'citations-of-copy' | 'citations-of-post' | 'citations-lost'; };
  };
  /** The number of the text in which these citations stood last, before it was replaced; none where they stand in the present one. */
  'citation/last-texts': {
    access: 'read';
    params: { scope: object; keys: readonly (string)[]; };
    row: { key: string; number: number; };
    choice: Record<never, never>;
  };
  /** A page of passages for each parent: an idea, an adoption, a copy, a post; or of those that were lost (one empty parent). */
  'citation/page': {
    access: 'read';
    params: { parents: readonly (string)[]; scope: object; filter: object; after: object | null; until: object | null; limit: number; };
    row: { parent: string; sort: string | number; key: string; postKey: string; ideaKey: string; adoptionKey: string | null; sourceKey: string | null; quote: string; prefix: string; suffix: string; start: number; end: number; anchoring: string; textShown: boolean; revision: number; };
    choice: { 'from': 'citations-of-idea' | 'citations-of-adoption' | 'citations-of-copy' | 'citations-of-post' | 'citations-lost'; 'sort': 'sort-place' | 'sort-key'; 'walk': 'walk-up' | 'walk-down'; };
  };
  /** The copies with these keys (copying adoption, semicolon, source), whatever the status of their ends. */
  'copy/by-keys': {
    access: 'read';
    params: { scope: object; keys: readonly (string)[]; };
    row: { adoptionKey: string; sourceKey: string; ideaKey: string; fromKey: string; toKey: string; fidelity: string; channel: string; via: readonly (string)[]; basis: string; rank: string; rankReason: string | null; confidence: number | null; earliest: string | null; latest: string | null; sourceEarliest: string | null; sourceLatest: string | null; revision: number; };
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
    choice: { 'from': 'copies-all' | 'copies-everything' | 'copies-plainly' | 'copies-of-ideas' | 'copies-to-places' | 'copies-from-places' | 'copies-from-adoption' | 'copies-by-adopter' | 'copies-by-adopter-and-parts' | 'copies-of-adopter' | 'copies-of-adopter-and-parts'; };
  };
  /** A page of copies for each parent (one empty parent for a list of its own). */
  'copy/page': {
    access: 'read';
    params: { parents: readonly (string)[]; scope: object; filter: object; after: object | null; until: object | null; limit: number; };
    row: { parent: string; sort: string | number; adoptionKey: string; sourceKey: string; ideaKey: string; fromKey: string; toKey: string; fidelity: string; channel: string; via: readonly (string)[]; basis: string; rank: string; rankReason: string | null; confidence: number | null; earliest: string | null; latest: string | null; sourceEarliest: string | null; sourceLatest: string | null; revision: number; };
    choice: { 'from': 'copies-all' | 'copies-everything' | 'copies-plainly' | 'copies-rising' | 'copies-falling' | 'copies-of-ideas' | 'copies-to-places' | 'copies-from-places' | 'copies-from-adoption' | 'copies-by-adopter' | 'copies-by-adopter-and-parts' | 'copies-of-adopter' | 'copies-of-adopter-and-parts'; 'sort': 'copy-sort-key' | 'copy-sort-date-rising' | 'copy-sort-date-falling' | 'copy-sort-confidence'; 'walk': 'walk-up' | 'walk-down'; };
  };
  /** The copies that tell where each of these adoptions took its idea from, as far as they count in the scope and pass the filter. */
  'copy/passing-sources': {
    access: 'read';
    params: { keys: readonly (string)[]; scope: object; filter: object; };
    row: { adoptionKey: string; sourceKey: string; ideaKey: string; fromKey: string; toKey: string; fidelity: string; channel: string; via: readonly (string)[]; basis: string; rank: string; rankReason: string | null; confidence: number | null; earliest: string | null; latest: string | null; sourceEarliest: string | null; sourceLatest: string | null; revision: number; };
    choice: Record<never, never>;
  };
  /** The ranks at which anything is claimed of where each of these adoptions was taken from, whether or not its sources count: a reading takes one of them. */
  'copy/ranks': {
    access: 'read';
    params: { scope: object; keys: readonly (string)[]; };
    row: { key: string; ranks: readonly (string)[]; };
    choice: Record<never, never>;
  };
  /** The copies that tell where each of these adoptions took its idea from, as far as they count in the scope. */
  'copy/sources': {
    access: 'read';
    params: { keys: readonly (string)[]; scope: object; };
    row: { adoptionKey: string; sourceKey: string; ideaKey: string; fromKey: string; toKey: string; fidelity: string; channel: string; via: readonly (string)[]; basis: string; rank: string; rankReason: string | null; confidence: number | null; earliest: string | null; latest: string | null; sourceEarliest: string | null; sourceLatest: string | null; revision: number; };
    choice: Record<never, never>;
  };
  /** How many posts tell of these copies, as far as the asker may see them; those that publish one text again are one voice. */
  'copy/voices': {
    access: 'read';
    params: { scope: object; keys: readonly (string)[]; };
    row: { key: string; voices: number; };
    choice: Record<never, never>;
  };
  /** How much of each noun came with each parent, a change or a position of the log, and is still there. */
  'creation/counts': {
    access: 'read';
    params: { parents: readonly (string)[]; scope: object; };
    row: { key: string; adopters: number; ideas: number; adoptions: number; copies: number; posts: number; citations: number; stories: number; };
    choice: { 'runs': 'runs-of-change' | 'runs-of-entry'; };
  };
  /** A page of what came with each parent, a change or a position of the log, and is still there: one noun, in the order of the log, then of the keys. */
  'creation/page': {
    access: 'read';
    params: { parents: readonly (string)[]; scope: object; after: object | null; until: object | null; limit: number; };
    row: { parent: string; sort: number; key: string; };
    choice: { 'runs': 'runs-of-change' | 'runs-of-entry'; 'created': 'created-adopters' | 'created-ideas' | 'created-adoptions' | 'created-copies' | 'created-posts' | 'created-citations' | 'created-stories'; 'walk': 'walk-up' | 'walk-down'; };
  };
  /** Waits until every index answers, five minutes at most. */
  'database/await-indexes': {
    access: 'read';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** Whether the database holds anything of anybody's: any node but our own version and log, and who may do what. */
  'database/is-empty': {
    access: 'read';
    params: Record<never, never>;
    row: { empty: boolean; };
    choice: Record<never, never>;
  };
  /** Takes the lock on the database's version and answers it: whoever holds it alone may migrate. */
  'database/lock-version': {
    access: 'write';
    params: Record<never, never>;
    row: { version: number; };
    choice: Record<never, never>;
  };
  /** Notes that the database has reached a version; it never goes back. */
  'database/set-version': {
    access: 'write';
    params: { version: number; };
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** The version of the constraints, indexes and migrations that this database has; no row where it is new. */
  'database/version': {
    access: 'read';
    params: Record<never, never>;
    row: { version: number; };
    choice: Record<never, never>;
  };
  /** The state of the data: the position that the log has come to, and the version of the database's schema; 0 where there is none yet. */
  'dataset/state': {
    access: 'read';
    params: Record<never, never>;
    row: { position: number; schemaVersion: number; };
    choice: Record<never, never>;
  };
  /** How many drafts there are. */
  'draft/count': {
    access: 'read';
    params: { nouns: readonly (string)[]; actor: string | null; };
    row: { total: number; };
    choice: Record<never, never>;
  };
  /** A page of the drafts, those that were altered last first or last. */
  'draft/page': {
    access: 'read';
    params: { nouns: readonly (string)[]; actor: string | null; after: object | null; until: object | null; limit: number; };
    row: { sort: number; place: string; noun: string; key: string; };
    choice: { 'walk': 'walk-up' | 'walk-down'; };
  };
  /** What these adopters are part of and went into, they included. */
  'editing/adopters-above': {
    access: 'read';
    params: { keys: readonly (string)[]; };
    row: { key: string; kind: string; partOfKey: string | null; succeededByKey: string | null; state: string; };
    choice: Record<never, never>;
  };
  /** The adopters that are directly part of these: whose level may no longer fit. */
  'editing/adopters-below': {
    access: 'read';
    params: { keys: readonly (string)[]; };
    row: { key: string; };
    choice: Record<never, never>;
  };
  /** The adoptions with these keys, whatever their state: what an edit refers to. */
  'editing/adoptions': {
    access: 'read';
    params: { keys: readonly (string)[]; };
    row: { key: string; ideaKey: string; adopterKey: string; date: string | null; ended: string | null; origin: boolean | null; refinesKey: string | null; state: string; };
    choice: Record<never, never>;
  };
  /** Everything that these adoptions come from, they included, with the sources of each: where a cycle that an edit closes would run. */
  'editing/adoptions-above': {
    access: 'read';
    params: { keys: readonly (string)[]; };
    row: { sources: readonly (string)[]; key: string; ideaKey: string; adopterKey: string; date: string | null; ended: string | null; origin: boolean | null; refinesKey: string | null; state: string; };
    choice: Record<never, never>;
  };
  /** The adoptions of other ideas that adoptions of these were copied from, or were copied from them, with the adoption at the other end. */
  'editing/adoptions-across': {
    access: 'read';
    params: { keys: readonly (string)[]; };
    row: { copy: string; source: string; key: string; ideaKey: string; adopterKey: string; date: string | null; ended: string | null; origin: boolean | null; refinesKey: string | null; state: string; };
    choice: Record<never, never>;
  };
  /** What comes from these adoptions, so many at most, with the sources of each among them: where a date may contradict further down. */
  'editing/adoptions-below': {
    access: 'read';
    params: { keys: readonly (string)[]; limit: number; };
    row: { sources: readonly (string)[]; key: string; ideaKey: string; adopterKey: string; date: string | null; ended: string | null; origin: boolean | null; refinesKey: string | null; state: string; };
    choice: Record<never, never>;
  };
  /** The adoptions that these were copied from or refine, and those that were copied from these or refine them. */
  'editing/adoptions-beside': {
    access: 'read';
    params: { keys: readonly (string)[]; };
    row: { copy: string | null; source: string | null; key: string; ideaKey: string; adopterKey: string; date: string | null; ended: string | null; origin: boolean | null; refinesKey: string | null; state: string; };
    choice: Record<never, never>;
  };
  /** The adoptions of one idea by one adopter, for many pairs. */
  'editing/adoptions-of-pairs': {
    access: 'read';
    params: { pairs: readonly (object)[]; };
    row: { key: string; ideaKey: string; adopterKey: string; date: string | null; ended: string | null; origin: boolean | null; refinesKey: string | null; state: string; };
    choice: Record<never, never>;
  };
  /** The citations with these keys, whatever their state. */
  'editing/citations': {
    access: 'read';
    params: { keys: readonly (string)[]; };
    row: { key: string; postKey: string; ideaKey: string; adoptionKey: string | null; sourceKey: string | null; quote: string; prefix: string; suffix: string; start: number; end: number; anchoring: string; state: string; since: number; revised: number; };
    choice: Record<never, never>;
  };
  /** The citations of these adoptions and of the copies by or from them: those that leave with it. */
  'editing/citations-of-adoptions': {
    access: 'read';
    params: { keys: readonly (string)[]; };
    row: { key: string; };
    choice: Record<never, never>;
  };
  /** The citations of these copies. */
  'editing/citations-of-copies': {
    access: 'read';
    params: { keys: readonly (string)[]; };
    row: { key: string; };
    choice: Record<never, never>;
  };
  /** The citations that tell of these ideas alone. */
  'editing/citations-of-ideas': {
    access: 'read';
    params: { keys: readonly (string)[]; };
    row: { key: string; };
    choice: Record<never, never>;
  };
  /** The citations in these posts, lost ones too. */
  'editing/citations-of-posts': {
    access: 'read';
    params: { keys: readonly (string)[]; };
    row: { key: string; };
    choice: Record<never, never>;
  };
  /** The citations in these posts with their states, and how each post stands: which go along when it is published or withdrawn. */
  'editing/citations-with-posts': {
    access: 'read';
    params: { keys: readonly (string)[]; };
    row: { postKey: string; postState: string; key: string; state: string; together: boolean; };
    choice: Record<never, never>;
  };
  /** Takes copies out; answers how many were found. */
  'editing/delete-copies': {
    access: 'write';
    params: { rows: readonly (object)[]; };
    row: { written: number; };
    choice: Record<never, never>;
  };
  /** Takes records out, with what ties them to others; answers how many were found. */
  'editing/delete-records': {
    access: 'write';
    params: { rows: readonly (object)[]; };
    row: { written: number; };
    choice: { 'record': 'row-adopter' | 'row-idea' | 'row-adoption' | 'row-post' | 'row-citation' | 'row-story'; };
  };
  /** The ideas of which these are variants, directly and through others, they included. */
  'editing/ideas-above': {
    access: 'read';
    params: { keys: readonly (string)[]; };
    row: { key: string; derivedFromKey: string | null; state: string; };
    choice: Record<never, never>;
  };
  /** Keeps what was answered to a request, and lets go of those that are too old, some at a time. */
  'editing/keep-request': {
    access: 'write';
    params: { id: string; hash: string; at: string; position: number | null; answer: string; before: string; };
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** The last entry of the log for each of these records, with who made it, when and why. */
  'editing/last-alterations': {
    access: 'read';
    params: { records: readonly (object)[]; };
    row: { noun: string; key: string; position: number; at: string; actor: string; reason: string | null; before: string | null; after: string | null; };
    choice: Record<never, never>;
  };
  /** Marks the texts that posts had before with the change that deletes those: it can be taken back, and the log can be looked back in. */
  'editing/leave-texts': {
    access: 'write';
    params: { keys: readonly (string)[]; position: number; };
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** The texts of these posts, and whether they publish a text again or are published again, whatever their state. */
  'editing/posts': {
    access: 'read';
    params: { keys: readonly (string)[]; };
    row: { key: string; text: string | null; republishesKey: string | null; isVoice: boolean; state: string; };
    choice: Record<never, never>;
  };
  /** How many records in these states refer to each of these adopters, but for those that leave with it, and ten of them by noun and key. A go-between is kept with the copy alone: those that name it are found by a full-text index, whose phrases take every character but two. */
  'editing/referring-to-adopters': {
    access: 'read';
    params: { keys: readonly (string)[]; leaving: readonly (string)[]; states: readonly (string)[]; };
    row: { key: string; total: number; some: readonly (string)[]; };
    choice: Record<never, never>;
  };
  /** How many records in these states refer to each of these adoptions, but for those that leave with it, and ten of them by noun and key. */
  'editing/referring-to-adoptions': {
    access: 'read';
    params: { keys: readonly (string)[]; leaving: readonly (string)[]; states: readonly (string)[]; };
    row: { key: string; total: number; some: readonly (string)[]; };
    choice: Record<never, never>;
  };
  /** How many stories in these states show each of these citations, but for those that leave with it, and ten of them by noun and key. */
  'editing/referring-to-citations': {
    access: 'read';
    params: { keys: readonly (string)[]; leaving: readonly (string)[]; states: readonly (string)[]; };
    row: { key: string; total: number; some: readonly (string)[]; };
    choice: Record<never, never>;
  };
  /** How many citations in these states support each of these copies, but for those that leave with it, and ten of them by their keys. */
  'editing/referring-to-copies': {
    access: 'read';
    params: { keys: readonly (string)[]; leaving: readonly (string)[]; states: readonly (string)[]; };
    row: { key: string; total: number; some: readonly (string)[]; };
    choice: Record<never, never>;
  };
  /** How many records in these states refer to each of these ideas, but for those that leave with it, and ten of them by noun and key. */
  'editing/referring-to-ideas': {
    access: 'read';
    params: { keys: readonly (string)[]; leaving: readonly (string)[]; states: readonly (string)[]; };
    row: { key: string; total: number; some: readonly (string)[]; };
    choice: Record<never, never>;
  };
  /** How many records in these states stand in each of these posts or publish it again, but for those that leave with it, and ten of them by noun and key. */
  'editing/referring-to-posts': {
    access: 'read';
    params: { keys: readonly (string)[]; leaving: readonly (string)[]; states: readonly (string)[]; };
    row: { key: string; total: number; some: readonly (string)[]; };
    choice: Record<never, never>;
  };
  /** Every adoption by these adopters, or by one inside them, that refines another, with the adopters of both. */
  'editing/refinements-inside': {
    access: 'read';
    params: { keys: readonly (string)[]; };
    row: { key: string; adopterKey: string; coarserKey: string; coarserAdopterKey: string; };
    choice: Record<never, never>;
  };
  /** What was answered to a request of this id: an actor's, by the key that the client gave it. */
  'editing/request': {
    access: 'read';
    params: { id: string; };
    row: { hash: string; answer: string; };
    choice: Record<never, never>;
  };
  /** Makes records drafts, publishes or withdraws them; answers how many were found. */
  'editing/set-states': {
    access: 'write';
    params: { rows: readonly (object)[]; position: number; };
    row: { written: number; };
    choice: { 'record': 'row-adopter' | 'row-idea' | 'marked-adoption' | 'marked-copy' | 'row-post' | 'row-citation' | 'row-story'; };
  };
  /** Every node in which one of these pieces of text stands, in lower case, with all its properties. */
  'erasing/nodes': {
    access: 'read';
    params: { needles: readonly (string)[]; };
    row: { id: string; labels: readonly (string)[]; properties: object; };
    choice: Record<never, never>;
  };
  /** Every relationship in which one of these pieces of text stands, in lower case, with all its properties and the keys of its ends. */
  'erasing/relationships': {
    access: 'read';
    params: { needles: readonly (string)[]; };
    row: { id: string; type: string; properties: object; key: string; };
    choice: Record<never, never>;
  };
  /** Gives nodes other texts; answers how many were found. */
  'erasing/set-nodes': {
    access: 'write';
    params: { rows: readonly (object)[]; position: number; };
    row: { written: number; };
    choice: Record<never, never>;
  };
  /** Gives relationships other texts; answers how many were found. */
  'erasing/set-relationships': {
    access: 'write';
    params: { rows: readonly (object)[]; position: number; };
    row: { written: number; };
    choice: Record<never, never>;
  };
  /** The texts that these posts have and had, with every citation and where it stands or stood in them. */
  'erasing/texts': {
    access: 'read';
    params: { keys: readonly (string)[]; };
    row: { id: string; text: string | null; revisions: readonly (object)[]; citations: readonly (object)[]; };
    choice: Record<never, never>;
  };
  /** Every adopter that passes the filter, in the order of the keys, from the index. */
  'export/adopters': {
    access: 'read';
    params: { scope: object; filter: object; };
    row: { key: string; kind: string; name: string; country: string | null; officialCode: string | null; aliases: readonly (string)[]; founded: string | null; dissolved: string | null; partOfKey: string | null; succeededByKey: string | null; placeKey: string | null; latitude: number | null; longitude: number | null; };
    choice: Record<never, never>;
  };
  /** Every adoption that counts and passes the filter, in the order of the keys, from the index. */
  'export/adoptions': {
    access: 'read';
    params: { scope: object; filter: object; };
    row: { endedEarliest: string | null; endedLatest: string | null; ideaName: string; adopterName: string; adopterKind: string; partOfKey: string | null; country: string | null; officialCode: string | null; placeKey: string | null; latitude: number | null; longitude: number | null; cited: boolean; key: string; ideaKey: string; adopterKey: string; date: string | null; earliest: string | null; latest: string | null; ended: string | null; status: string; origin: boolean | null; refinesKey: string | null; basis: string; rank: string; rankReason: string | null; confidence: number | null; revision: number; };
    choice: Record<never, never>;
  };
  /** The adoptions of some ideas that count and pass the filter, in the order of their keys. */
  'export/adoptions-of-ideas': {
    access: 'read';
    params: { ideas: readonly (string)[]; scope: object; filter: object; };
    row: { endedEarliest: string | null; endedLatest: string | null; ideaName: string; adopterName: string; adopterKind: string; partOfKey: string | null; country: string | null; officialCode: string | null; placeKey: string | null; latitude: number | null; longitude: number | null; cited: boolean; key: string; ideaKey: string; adopterKey: string; date: string | null; earliest: string | null; latest: string | null; ended: string | null; status: string; origin: boolean | null; refinesKey: string | null; basis: string; rank: string; rankReason: string | null; confidence: number | null; revision: number; };
    choice: Record<never, never>;
  };
  /** The adoptions with these keys, as far as the asker may see them, in the order of their keys. */
  'export/adoptions-of-keys': {
    access: 'read';
    params: { keys: readonly (string)[]; scope: object; };
    row: { endedEarliest: string | null; endedLatest: string | null; ideaName: string; adopterName: string; adopterKind: string; partOfKey: string | null; country: string | null; officialCode: string | null; placeKey: string | null; latitude: number | null; longitude: number | null; cited: boolean; key: string; ideaKey: string; adopterKey: string; date: string | null; earliest: string | null; latest: string | null; ended: string | null; status: string; origin: boolean | null; refinesKey: string | null; basis: string; rank: string; rankReason: string | null; confidence: number | null; revision: number; };
    choice: Record<never, never>;
  };
  /** The citation with this key, with what an annotation tells of both ends, if it stands in a post and both may be seen. */
  'export/annotation': {
    access: 'read';
    params: { scope: object; key: string; };
    row: { url: string | null; language: string | null; ideaName: string | null; adopterName: string | null; fromName: string | null; key: string; postKey: string; ideaKey: string; adoptionKey: string | null; sourceKey: string | null; quote: string; prefix: string; suffix: string; start: number; end: number; anchoring: string; textShown: boolean; revision: number; };
    choice: Record<never, never>;
  };
  /** The citations that stand in posts that may be seen, with what an annotation tells of both ends: of some ideas or posts where any are given; in the order of their posts, from the index, then of the text. */
  'export/annotations': {
    access: 'read';
    params: { scope: object; ideas: readonly (string)[] | null; posts: readonly (string)[] | null; };
    row: { url: string | null; language: string | null; ideaName: string | null; adopterName: string | null; fromName: string | null; key: string; postKey: string; ideaKey: string; adoptionKey: string | null; sourceKey: string | null; quote: string; prefix: string; suffix: string; start: number; end: number; anchoring: string; textShown: boolean; revision: number; };
    choice: Record<never, never>;
  };
  /** The citations of posts that may be seen, of some ideas where any are given; in the order of their posts, from the index, then of their columns. */
  'export/citations': {
    access: 'read';
    params: { scope: object; ideas: readonly (string)[] | null; };
    row: { key: string; postKey: string; ideaKey: string; adoptionKey: string | null; sourceKey: string | null; quote: string; prefix: string; suffix: string; start: number; end: number; anchoring: string; };
    choice: Record<never, never>;
  };
  /** Every copy that counts and passes the filter, in the order of the copying adoption's key, from the index, then the source's. */
  'export/copies': {
    access: 'read';
    params: { scope: object; filter: object; };
    row: { sourceIdeaKey: string; ideaName: string; date: string | null; sourceDate: string | null; endedEarliest: string | null; endedLatest: string | null; ended: string | null; status: string; fromName: string; fromKind: string; fromCountry: string | null; fromPlace: string | null; fromLatitude: number | null; fromLongitude: number | null; toName: string; toKind: string; toCountry: string | null; toPlace: string | null; toLatitude: number | null; toLongitude: number | null; cited: boolean; adoptionKey: string; sourceKey: string; ideaKey: string; fromKey: string; toKey: string; fidelity: string; channel: string; via: readonly (string)[]; basis: string; rank: string; rankReason: string | null; confidence: number | null; earliest: string | null; latest: string | null; sourceEarliest: string | null; sourceLatest: string | null; revision: number; };
    choice: Record<never, never>;
  };
  /** The copies by some ideas' adoptions that count and pass the filter, within a family of ideas where one is given; in the order of their keys. */
  'export/copies-of-ideas': {
    access: 'read';
    params: { ideas: readonly (string)[]; family: readonly (string)[] | null; scope: object; filter: object; };
    row: { sourceIdeaKey: string; ideaName: string; date: string | null; sourceDate: string | null; endedEarliest: string | null; endedLatest: string | null; ended: string | null; status: string; fromName: string; fromKind: string; fromCountry: string | null; fromPlace: string | null; fromLatitude: number | null; fromLongitude: number | null; toName: string; toKind: string; toCountry: string | null; toPlace: string | null; toLatitude: number | null; toLongitude: number | null; cited: boolean; adoptionKey: string; sourceKey: string; ideaKey: string; fromKey: string; toKey: string; fidelity: string; channel: string; via: readonly (string)[]; basis: string; rank: string; rankReason: string | null; confidence: number | null; earliest: string | null; latest: string | null; sourceEarliest: string | null; sourceLatest: string | null; revision: number; };
    choice: Record<never, never>;
  };
  /** The copies between these pairs of adoptions, as far as the asker may see them, in the order of their keys. */
  'export/copies-of-keys': {
    access: 'read';
    params: { pairs: readonly (readonly (string)[])[]; scope: object; };
    row: { sourceIdeaKey: string; ideaName: string; date: string | null; sourceDate: string | null; endedEarliest: string | null; endedLatest: string | null; ended: string | null; status: string; fromName: string; fromKind: string; fromCountry: string | null; fromPlace: string | null; fromLatitude: number | null; fromLongitude: number | null; toName: string; toKind: string; toCountry: string | null; toPlace: string | null; toLatitude: number | null; toLongitude: number | null; cited: boolean; adoptionKey: string; sourceKey: string; ideaKey: string; fromKey: string; toKey: string; fidelity: string; channel: string; via: readonly (string)[]; basis: string; rank: string; rankReason: string | null; confidence: number | null; earliest: string | null; latest: string | null; sourceEarliest: string | null; sourceLatest: string | null; revision: number; };
    choice: Record<never, never>;
  };
  /** The adoptions of a graph over all ideas: the ends of the copies that pass and, with `alone`, every adoption that counts, a coarser record where no finer one does. In the order of the keys, from the index. */
  'export/graph-adoptions': {
    access: 'read';
    params: { alone: boolean; scope: object; filter: object; };
    row: { endedEarliest: string | null; endedLatest: string | null; ideaName: string; adopterName: string; adopterKind: string; partOfKey: string | null; country: string | null; officialCode: string | null; placeKey: string | null; latitude: number | null; longitude: number | null; cited: boolean; key: string; ideaKey: string; adopterKey: string; date: string | null; earliest: string | null; latest: string | null; ended: string | null; status: string; origin: boolean | null; refinesKey: string | null; basis: string; rank: string; rankReason: string | null; confidence: number | null; revision: number; };
    choice: Record<never, never>;
  };
  /** The adoptions of a graph over the copies by some ideas' adoptions, within a family of ideas where one is given: the ends of those that pass and, with `alone`, every adoption of the ideas that counts, a coarser record where no finer one does. In the order of their keys. */
  'export/graph-adoptions-of-ideas': {
    access: 'read';
    params: { ideas: readonly (string)[]; family: readonly (string)[] | null; alone: boolean; scope: object; filter: object; };
    row: { endedEarliest: string | null; endedLatest: string | null; ideaName: string; adopterName: string; adopterKind: string; partOfKey: string | null; country: string | null; officialCode: string | null; placeKey: string | null; latitude: number | null; longitude: number | null; cited: boolean; key: string; ideaKey: string; adopterKey: string; date: string | null; earliest: string | null; latest: string | null; ended: string | null; status: string; origin: boolean | null; refinesKey: string | null; basis: string; rank: string; rankReason: string | null; confidence: number | null; revision: number; };
    choice: Record<never, never>;
  };
  /** An idea, alone or with its variants and theirs. */
  'export/idea-family': {
    access: 'read';
    params: { root: string; variants: boolean; scope: object; };
    row: { key: string; };
    choice: Record<never, never>;
  };
  /** Every idea that passes the filter, in the order of the keys, from the index. */
  'export/ideas': {
    access: 'read';
    params: { scope: object; filter: object; };
    row: { key: string; name: string; summary: string | null; topics: readonly (string)[]; aliases: readonly (string)[]; derivedFromKey: string | null; revision: number; };
    choice: Record<never, never>;
  };
  /** Every post that passes the filter, with its text where that may be shown, in the order of the keys, from the index. */
  'export/posts': {
    access: 'read';
    params: { scope: object; filter: object; };
    row: { text: string | null; key: string; url: string | null; title: string | null; authors: readonly (string)[]; published: string | null; earliest: string | null; latest: string | null; language: string | null; textUse: string; republishesKey: string | null; revision: number; };
    choice: Record<never, never>;
  };
  /** Who copied from whom of some ideas, added up: the pairs of a level with their copies and their credit (each adoption shares 1 among its sources), most first. */
  'flow/cells': {
    access: 'read';
    params: { limit: number; scope: object; filter: object; level: string | null; };
    row: { part: string; fromKey: string; fromCoarse: boolean; toKey: string; toCoarse: boolean; copies: number; credit: number; };
    choice: { 'parts': 'parts-whole' | 'parts-idea' | 'parts-topic' | 'parts-year' | 'parts-month'; };
  };
  /** Who copied from whom, added up over all ideas and places: the pairs of places, by the numbers that adopters are lifted to, with their copies, most first. */
  'flow/cells-of-all': {
    access: 'read';
    params: { limit: number; lift: object; scope: object; filter: object; };
    row: { part: string; from: number; to: number; copies: number; };
    choice: { 'from': 'copies-all' | 'copies-everything' | 'copies-plainly' | 'copies-of-ideas' | 'copies-to-places' | 'copies-from-places'; 'parts': 'parts-whole' | 'parts-idea' | 'parts-topic' | 'parts-year' | 'parts-month'; };
  };
  /** Every copy with its rank, the first day of its source and the last of itself, and both its ends lifted to a level: what the flows and the rankings of all readings are added up from. */
  'flow/claims': {
    access: 'read';
    params: { limit: number; scope: object; filter: object; level: string | null; };
    row: { parts: readonly (string)[]; adoptionKey: string; rank: string; rivals: readonly (string)[]; fromKey: string; fromCoarse: boolean; toKey: string; toCoarse: boolean; began: string | null; ended: string | null; };
    choice: { 'from': 'copies-all' | 'copies-of-ideas' | 'copies-to-places' | 'copies-from-places'; 'parts': 'parts-whole' | 'parts-idea' | 'parts-topic' | 'parts-year' | 'parts-month'; };
  };
  /** Who copied from whom, by credit: each adoption shares 1 among its sources. The pairs of places, by the numbers that adopters are lifted to, most copies first. */
  'flow/credit': {
    access: 'read';
    params: { limit: number; lift: object; scope: object; filter: object; };
    row: { part: string; from: number; to: number; copies: number; credit: number; };
    choice: { 'from': 'copies-all' | 'copies-everything' | 'copies-plainly' | 'copies-of-ideas' | 'copies-to-places' | 'copies-from-places'; 'parts': 'parts-whole' | 'parts-idea' | 'parts-topic' | 'parts-year' | 'parts-month'; };
  };
  /** Between which places there are copies, one way or the other, by the numbers that adopters are lifted to; copies inside one are left out. */
  'flow/pairs': {
    access: 'read';
    params: { limit: number; lift: object; scope: object; filter: object; };
    row: { from: number; to: number; };
    choice: { 'from': 'copies-all' | 'copies-everything' | 'copies-plainly' | 'copies-of-ideas' | 'copies-to-places' | 'copies-from-places'; };
  };
  /** The ideas with these keys, as far as the asker may see them. */
  'idea/by-keys': {
    access: 'read';
    params: { scope: object; keys: readonly (string)[]; };
    row: { key: string; name: string; summary: string | null; topics: readonly (string)[]; aliases: readonly (string)[]; derivedFromKey: string | null; revision: number; };
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
  /** The ideas of some topics. */
  'idea/of-topics': {
    access: 'read';
    params: { scope: object; keys: readonly (string)[]; };
    row: { topic: string; key: string; };
    choice: Record<never, never>;
  };
  /** What these ideas were derived from, directly and through others, to 100 steps, they included: as far as the asker may see every step. */
  'idea/originals': {
    access: 'read';
    params: { scope: object; keys: readonly (string)[]; };
    row: { start: string; hops: number; key: string; name: string; summary: string | null; topics: readonly (string)[]; aliases: readonly (string)[]; derivedFromKey: string | null; revision: number; };
    choice: Record<never, never>;
  };
  /** A page of ideas for each parent (one empty parent for a list of its own). */
  'idea/page': {
    access: 'read';
    params: { parents: readonly (string)[]; scope: object; filter: object; after: object | null; until: object | null; limit: number; };
    row: { parent: string; sort: string | number; key: string; name: string; summary: string | null; topics: readonly (string)[]; aliases: readonly (string)[]; derivedFromKey: string | null; revision: number; };
    choice: { 'from': 'ideas-all' | 'idea-variants'; 'sort': 'sort-key' | 'sort-name' | 'sort-adoptions'; 'walk': 'walk-up' | 'walk-down'; };
  };
  /** Puts posts on the waiting list. One that another request put there meanwhile stays as it is, and is not answered. */
  'intake/add-waiting': {
    access: 'write';
    params: { rows: readonly (object)[]; run: string; };
    row: { key: string; };
    choice: Record<never, never>;
  };
  /** What becomes of a post that waits: taken in or dismissed, by whom and why. No row where it does not wait any more. */
  'intake/decide-waiting': {
    access: 'write';
    params: { key: string; standing: string; by: string; at: string; why: string | null; postKey: string | null; };
    row: { key: string; };
    choice: Record<never, never>;
  };
  /** What is known of the last reading of a feed. */
  'intake/feed': {
    access: 'read';
    params: { address: string; };
    row: { etag: string | null; lastModified: string | null; };
    choice: Record<never, never>;
  };
  /** Remembers how a feed stood when it was read to its end. */
  'intake/keep-feed': {
    access: 'write';
    params: { address: string; etag: string | null; lastModified: string | null; };
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** Posts that are what comes in, or whose text it is: by address, by the words of the text, and, with their texts to compare, those that share passages. Whatever their state: what was withdrawn is known as well. */
  'intake/known-posts': {
    access: 'read';
    params: { rows: readonly (object)[]; };
    row: { asked: string; by: string; key: string; title: string | null; text: string | null; first: string; };
    choice: Record<never, never>;
  };
  /** Whether what comes in waits already, was taken in or was dismissed: by key, or by the words of the text. */
  'intake/known-waiting': {
    access: 'read';
    params: { rows: readonly (object)[]; };
    row: { asked: string; key: string; standing: string; why: string | null; postKey: string | null; };
    choice: Record<never, never>;
  };
  /** A host is left alone for so many milliseconds, or for longer where it already is. */
  'intake/rest-site': {
    access: 'write';
    params: { host: string; rest: number; };
    row: { turn: number; };
    choice: Record<never, never>;
  };
  /** The next turn at a host, in milliseconds from now by the database's clock, which is the same for every node. Where it lies within the patience it is taken, and the one after it comes a pause later; otherwise nothing changes. */
  'intake/take-turn': {
    access: 'write';
    params: { host: string; pause: number; patience: number; };
    row: { wait: number; };
    choice: Record<never, never>;
  };
  /** The waiting posts with these keys, however they stand. */
  'intake/waiting-by-keys': {
    access: 'read';
    params: { keys: readonly (string)[]; };
    row: { key: string; standing: string; added: number; addedBy: string; source: string; fetchedFrom: string | null; fetchedAt: string; contentHash: string; url: string | null; title: string | null; authors: readonly (string)[]; published: string | null; language: string | null; republishesKey: string | null; likeness: number | null; decidedBy: string | null; decidedAt: string | null; why: string | null; postKey: string | null; };
    choice: Record<never, never>;
  };
  /** How many posts stand so. */
  'intake/waiting-count': {
    access: 'read';
    params: { standing: string; };
    row: { total: number; };
    choice: Record<never, never>;
  };
  /** A page of the posts that stand so, in the order in which they came. */
  'intake/waiting-page': {
    access: 'read';
    params: { standing: string; after: object | null; until: object | null; limit: number; };
    row: { key: string; standing: string; added: number; addedBy: string; source: string; fetchedFrom: string | null; fetchedAt: string; contentHash: string; url: string | null; title: string | null; authors: readonly (string)[]; published: string | null; language: string | null; republishesKey: string | null; likeness: number | null; decidedBy: string | null; decidedAt: string | null; why: string | null; postKey: string | null; };
    choice: { 'walk': 'walk-up' | 'walk-down'; };
  };
  /** The texts of these waiting posts. */
  'intake/waiting-texts': {
    access: 'read';
    params: { keys: readonly (string)[]; };
    row: { key: string; text: string; };
    choice: Record<never, never>;
  };
  /** Which of these adopters are there: what a row refers to must be written before it. */
  'interchange/adopters-there': {
    access: 'read';
    params: { keys: readonly (string)[]; };
    row: { key: string; };
    choice: Record<never, never>;
  };
  /** Which of these adoptions are there: what a row refers to must be written before it. */
  'interchange/adoptions-there': {
    access: 'read';
    params: { keys: readonly (string)[]; };
    row: { key: string; };
    choice: Record<never, never>;
  };
  /** Whether any published post publishes another again. */
  'interchange/any-republished': {
    access: 'read';
    params: Record<never, never>;
    row: { any: boolean; };
    choice: Record<never, never>;
  };
  /** New adopters of an import. */
  'interchange/create-adopters': {
    access: 'write';
    params: { rows: readonly (object)[]; position: number; };
    row: { written: number; };
    choice: Record<never, never>;
  };
  /** New adoptions of an import, each with who took what; answers how many found both. */
  'interchange/create-adoptions': {
    access: 'write';
    params: { rows: readonly (object)[]; position: number; };
    row: { written: number; };
    choice: Record<never, never>;
  };
  /** New citations of an import that tell of adoptions, and of copies, which are reached by the adoption that copied; answers how many found their post and what they support. */
  'interchange/create-citations-of-adoptions': {
    access: 'write';
    params: { rows: readonly (object)[]; position: number; };
    row: { written: number; };
    choice: Record<never, never>;
  };
  /** New citations of an import that tell of ideas; answers how many found their post and what they support. */
  'interchange/create-citations-of-ideas': {
    access: 'write';
    params: { rows: readonly (object)[]; position: number; };
    row: { written: number; };
    choice: Record<never, never>;
  };
  /** New copies of an import; answers how many found both their ends. */
  'interchange/create-copies': {
    access: 'write';
    params: { rows: readonly (object)[]; position: number; };
    row: { written: number; };
    choice: Record<never, never>;
  };
  /** New ideas of an import. */
  'interchange/create-ideas': {
    access: 'write';
    params: { rows: readonly (object)[]; position: number; };
    row: { written: number; };
    choice: Record<never, never>;
  };
  /** New posts of an import. */
  'interchange/create-posts': {
    access: 'write';
    params: { rows: readonly (object)[]; position: number; };
    row: { written: number; };
    choice: Record<never, never>;
  };
  /** All published adopters in the order of their keys, from the index. */
  'interchange/export-adopters': {
    access: 'read';
    params: Record<never, never>;
    row: { key: string; kind: string; name: string; country: string | null; officialCode: string | null; latitude: number | null; longitude: number | null; aliases: readonly (string)[]; founded: string | null; dissolved: string | null; partOfKey: string | null; succeededByKey: string | null; revision: number; };
    choice: Record<never, never>;
  };
  /** All published adoptions in the order of their keys, from the index. */
  'interchange/export-adoptions': {
    access: 'read';
    params: Record<never, never>;
    row: { key: string; ideaKey: string; adopterKey: string; date: string | null; earliest: string | null; latest: string | null; ended: string | null; status: string; origin: boolean | null; refinesKey: string | null; basis: string; rank: string; rankReason: string | null; confidence: number | null; revision: number; };
    choice: Record<never, never>;
  };
  /** All published citations in the order of their columns, which are their key. Those that were lost have no place to tell. */
  'interchange/export-citations': {
    access: 'read';
    params: Record<never, never>;
    row: { postKey: string; ideaKey: string; adoptionKey: string | null; sourceKey: string | null; quote: string; start: number; };
    choice: Record<never, never>;
  };
  /** All published copies in the order of the copying adoption's key, then the source's. */
  'interchange/export-copies': {
    access: 'read';
    params: Record<never, never>;
    row: { adoptionKey: string; sourceKey: string; fidelity: string; channel: string; via: readonly (string)[]; basis: string; rank: string; rankReason: string | null; confidence: number | null; };
    choice: Record<never, never>;
  };
  /** All published ideas in the order of their keys, from the index. */
  'interchange/export-ideas': {
    access: 'read';
    params: Record<never, never>;
    row: { key: string; name: string; summary: string | null; topics: readonly (string)[]; aliases: readonly (string)[]; derivedFromKey: string | null; revision: number; };
    choice: Record<never, never>;
  };
  /** All published posts with their texts, and the cited places of those of which only these may be shown, in the order of their keys, from the index. */
  'interchange/export-posts': {
    access: 'read';
    params: Record<never, never>;
    row: { text: string | null; places: readonly (readonly (number)[])[]; key: string; url: string | null; title: string | null; authors: readonly (string)[]; published: string | null; earliest: string | null; latest: string | null; language: string | null; textUse: string; republishesKey: string | null; revision: number; };
    choice: Record<never, never>;
  };
  /** Gives up the keys of citations that move, so that one may take the key that another leaves. */
  'interchange/free-citation-keys': {
    access: 'write';
    params: { keys: readonly (string)[]; };
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** Which of these ideas are there: what a row refers to must be written before it. */
  'interchange/ideas-there': {
    access: 'read';
    params: { keys: readonly (string)[]; };
    row: { key: string; };
    choice: Record<never, never>;
  };
  /** Keeps the texts of posts that are about to be replaced, each with where the citations stand in it. */
  'interchange/keep-texts': {
    access: 'write';
    params: { rows: readonly (object)[]; position: number; };
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** The adopters with these keys, whatever their state: what an import compares its rows with. */
  'interchange/known-adopters': {
    access: 'read';
    params: { keys: readonly (string)[]; };
    row: { key: string; kind: string; name: string; country: string | null; officialCode: string | null; latitude: number | null; longitude: number | null; aliases: readonly (string)[]; founded: string | null; dissolved: string | null; partOfKey: string | null; succeededByKey: string | null; revision: number; state: string; since: number; revised: number; };
    choice: Record<never, never>;
  };
  /** The adoptions with these keys, whatever their state: what an import compares its rows with. */
  'interchange/known-adoptions': {
    access: 'read';
    params: { keys: readonly (string)[]; };
    row: { key: string; ideaKey: string; adopterKey: string; date: string | null; earliest: string | null; latest: string | null; ended: string | null; status: string; origin: boolean | null; refinesKey: string | null; basis: string; rank: string; rankReason: string | null; confidence: number | null; revision: number; state: string; since: number; revised: number; };
    choice: Record<never, never>;
  };
  /** Which of these citations are there. */
  'interchange/known-citations': {
    access: 'read';
    params: { keys: readonly (string)[]; };
    row: { key: string; };
    choice: Record<never, never>;
  };
  /** The copies between these pairs of adoptions, whatever their state: what an import compares its rows with. */
  'interchange/known-copies': {
    access: 'read';
    params: { pairs: readonly (object)[]; };
    row: { adoptionKey: string; sourceKey: string; fidelity: string; channel: string; via: readonly (string)[]; basis: string; rank: string; rankReason: string | null; confidence: number | null; state: string; since: number; revised: number; };
    choice: Record<never, never>;
  };
  /** The ideas with these keys, whatever their state: what an import compares its rows with. */
  'interchange/known-ideas': {
    access: 'read';
    params: { keys: readonly (string)[]; };
    row: { key: string; name: string; summary: string | null; topics: readonly (string)[]; aliases: readonly (string)[]; derivedFromKey: string | null; revision: number; state: string; since: number; revised: number; };
    choice: Record<never, never>;
  };
  /** The posts with these keys and their texts, whatever their state: what an import compares its rows with. */
  'interchange/known-posts': {
    access: 'read';
    params: { keys: readonly (string)[]; };
    row: { text: string | null; key: string; url: string | null; title: string | null; authors: readonly (string)[]; published: string | null; earliest: string | null; latest: string | null; language: string | null; textUse: string; republishesKey: string | null; revision: number; state: string; since: number; revised: number; };
    choice: Record<never, never>;
  };
  /** Ties variants to the ideas that they derive from; answers how many found it. */
  'interchange/link-derivations': {
    access: 'write';
    params: { rows: readonly (object)[]; };
    row: { written: number; };
    choice: Record<never, never>;
  };
  /** Ties moved adoptions to the adopters that made them; answers how many found them. */
  'interchange/link-makers': {
    access: 'write';
    params: { rows: readonly (object)[]; };
    row: { written: number; };
    choice: Record<never, never>;
  };
  /** Ties moved adoptions to their ideas; answers how many found them. */
  'interchange/link-objects': {
    access: 'write';
    params: { rows: readonly (object)[]; };
    row: { written: number; };
    choice: Record<never, never>;
  };
  /** Puts adopters under what they are part of; answers how many found it. */
  'interchange/link-parents': {
    access: 'write';
    params: { rows: readonly (object)[]; };
    row: { written: number; };
    choice: Record<never, never>;
  };
  /** Ties adoptions to the coarser records that they refine, in both directions; answers how many found it. */
  'interchange/link-refinements': {
    access: 'write';
    params: { rows: readonly (object)[]; };
    row: { written: number; };
    choice: Record<never, never>;
  };
  /** Ties adopters to what they went into; answers how many found it. */
  'interchange/link-successors': {
    access: 'write';
    params: { rows: readonly (object)[]; };
    row: { written: number; };
    choice: Record<never, never>;
  };
  /** Puts citations to where their passages stand in a text that was altered, or says that they are lost; answers how many were found. */
  'interchange/move-citations': {
    access: 'write';
    params: { rows: readonly (object)[]; position: number; };
    row: { written: number; };
    choice: Record<never, never>;
  };
  /** Where citations stood in these texts, if their posts had them before, with the words that they quote; the latest last. Those that were lost since are among them. */
  'interchange/places-in-texts': {
    access: 'read';
    params: { rows: readonly (object)[]; };
    row: { stoodAt: number; stoodTo: number; key: string; postKey: string; ideaKey: string; adoptionKey: string | null; sourceKey: string | null; quote: string; prefix: string; suffix: string; start: number; end: number; anchoring: string; };
    choice: Record<never, never>;
  };
  /** The texts of these posts, and whether they publish a text again or are published again, whatever their state: what an import verifies its quotes against. */
  'interchange/texts': {
    access: 'read';
    params: { keys: readonly (string)[]; };
    row: { key: string; text: string | null; republishesKey: string | null; isVoice: boolean; state: string; };
    choice: Record<never, never>;
  };
  /** All adopters with their places in the hierarchy, whatever their state: what a folder's check must see. */
  'interchange/union-adopters': {
    access: 'read';
    params: Record<never, never>;
    row: { key: string; kind: string; partOfKey: string | null; succeededByKey: string | null; state: string; };
    choice: Record<never, never>;
  };
  /** The adoptions with these keys, whatever their state: what a folder's check must see. */
  'interchange/union-adoptions': {
    access: 'read';
    params: { keys: readonly (string)[]; };
    row: { key: string; ideaKey: string; adopterKey: string; date: string | null; ended: string | null; origin: boolean | null; refinesKey: string | null; state: string; };
    choice: Record<never, never>;
  };
  /** Every adoption of these ideas, whatever its state: what a folder's check must see. */
  'interchange/union-adoptions-of-ideas': {
    access: 'read';
    params: { keys: readonly (string)[]; };
    row: { key: string; ideaKey: string; adopterKey: string; date: string | null; ended: string | null; origin: boolean | null; refinesKey: string | null; state: string; };
    choice: Record<never, never>;
  };
  /** The citations that support these adoptions or copies by them, whatever their state: what a folder's check must see. */
  'interchange/union-citations-of-adoptions': {
    access: 'read';
    params: { keys: readonly (string)[]; };
    row: { key: string; postKey: string; ideaKey: string; adoptionKey: string | null; sourceKey: string | null; quote: string; prefix: string; suffix: string; start: number; end: number; anchoring: string; };
    choice: Record<never, never>;
  };
  /** The citations that stand in these posts; those that were lost are not among them. */
  'interchange/union-citations-of-posts': {
    access: 'read';
    params: { keys: readonly (string)[]; };
    row: { key: string; postKey: string; ideaKey: string; adoptionKey: string | null; sourceKey: string | null; quote: string; prefix: string; suffix: string; start: number; end: number; anchoring: string; };
    choice: Record<never, never>;
  };
  /** Every copy by an adoption of these ideas, whatever its state: what a folder's check must see. */
  'interchange/union-copies-of-ideas': {
    access: 'read';
    params: { keys: readonly (string)[]; };
    row: { adoptionKey: string; sourceKey: string; };
    choice: Record<never, never>;
  };
  /** Whether there is no record at all. */
  'interchange/union-empty': {
    access: 'read';
    params: Record<never, never>;
    row: { empty: boolean; };
    choice: Record<never, never>;
  };
  /** All ideas with those that they derive from, whatever their state: what a folder's check must see. */
  'interchange/union-ideas': {
    access: 'read';
    params: Record<never, never>;
    row: { key: string; derivedFromKey: string | null; state: string; };
    choice: Record<never, never>;
  };
  /** Every adoption by these adopters that refines another, with the adopters of both: what a folder's check must see. */
  'interchange/union-refinements': {
    access: 'read';
    params: { keys: readonly (string)[]; };
    row: { key: string; adopterKey: string; coarserKey: string; coarserAdopterKey: string; };
    choice: Record<never, never>;
  };
  /** Unties ideas from what they were said to derive from. */
  'interchange/unlink-derivations': {
    access: 'write';
    params: { keys: readonly (string)[]; };
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** Unties adoptions that move from their adopters. */
  'interchange/unlink-makers': {
    access: 'write';
    params: { keys: readonly (string)[]; };
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** Unties adoptions that move from their ideas. */
  'interchange/unlink-objects': {
    access: 'write';
    params: { keys: readonly (string)[]; };
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** Takes adopters out of what they were part of. */
  'interchange/unlink-parents': {
    access: 'write';
    params: { keys: readonly (string)[]; };
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** Unties adoptions from the coarser records that they were said to refine, in both directions. */
  'interchange/unlink-refinements': {
    access: 'write';
    params: { keys: readonly (string)[]; };
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** Unties adopters from what they were said to have gone into. */
  'interchange/unlink-successors': {
    access: 'write';
    params: { keys: readonly (string)[]; };
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** What an import alters in adopters that are there; answers how many were found. */
  'interchange/update-adopters': {
    access: 'write';
    params: { rows: readonly (object)[]; position: number; };
    row: { written: number; };
    choice: Record<never, never>;
  };
  /** What an import alters in adoptions that are there; answers how many were found. */
  'interchange/update-adoptions': {
    access: 'write';
    params: { rows: readonly (object)[]; position: number; };
    row: { written: number; };
    choice: Record<never, never>;
  };
  /** What an import alters in copies that are there; answers how many were found. */
  'interchange/update-copies': {
    access: 'write';
    params: { rows: readonly (object)[]; position: number; };
    row: { written: number; };
    choice: Record<never, never>;
  };
  /** What an import alters in ideas that are there; answers how many were found. */
  'interchange/update-ideas': {
    access: 'write';
    params: { rows: readonly (object)[]; position: number; };
    row: { written: number; };
    choice: Record<never, never>;
  };
  /** What an import alters in posts that are there; answers how many were found. */
  'interchange/update-posts': {
    access: 'write';
    params: { rows: readonly (object)[]; position: number; };
    row: { written: number; };
    choice: Record<never, never>;
  };
  /** Every record that was merged into another and is gone for it, with the next step; and of an idea or an adopter what that one comes under. */
  'merging/all': {
    access: 'read';
    params: Record<never, never>;
    row: { noun: string; key: string; to: string; under: string | null; };
    choice: Record<never, never>;
  };
  /** What must move when this adopter goes into another: its adoptions, its parts, those that it succeeded, and the copies that it carried. A go-between is kept with the copy alone, so all copies are looked through: who merges adopters waits for that. */
  'merging/around-adopters': {
    access: 'read';
    params: { key: string; };
    row: { noun: string; by: string; };
    choice: Record<never, never>;
  };
  /** What must move when these adoptions go into others: their copies, those taken from them, and what refines them. */
  'merging/around-adoptions': {
    access: 'read';
    params: { keys: readonly (string)[]; };
    row: { noun: string; by: string; };
    choice: Record<never, never>;
  };
  /** What must move when this idea goes into another: its adoptions with the adopters that made them, its variants, and its citations. */
  'merging/around-ideas': {
    access: 'read';
    params: { key: string; };
    row: { noun: string; by: string; };
    choice: Record<never, never>;
  };
  /** The citations that tell of these ideas, or support these adoptions or copies from them, lost ones too. */
  'merging/citations': {
    access: 'read';
    params: { ideas: readonly (string)[]; adoptions: readonly (string)[]; };
    row: { key: string; postKey: string; ideaKey: string; adoptionKey: string | null; sourceKey: string | null; quote: string; prefix: string; suffix: string; start: number; end: number; anchoring: string; state: string; since: number; revised: number; };
    choice: Record<never, never>;
  };
  /** Lets citations that stand for others have stood where those did; what they quoted then is kept, where it was other words. */
  'merging/inherit-places': {
    access: 'write';
    params: { rows: readonly (object)[]; };
    row: { written: number; };
    choice: Record<never, never>;
  };
  /** Lets citations tell of other ideas, or support other adoptions or copies, than they did; answers how many were found. */
  'merging/move-citations': {
    access: 'write';
    params: { rows: readonly (object)[]; position: number; };
    row: { written: number; };
    choice: Record<never, never>;
  };
  /** Where these citations stood in earlier texts of their posts. */
  'merging/places': {
    access: 'read';
    params: { keys: readonly (string)[]; };
    row: { key: string; postKey: string; number: number; start: number; end: number; quote: string; };
    choice: Record<never, never>;
  };
  /** What these records were merged into, through further mergings: a key is the noun, a space, the record's key. Only where they are gone for it. */
  'merging/targets': {
    access: 'read';
    params: { keys: readonly (string)[]; };
    row: { key: string; to: string; };
    choice: Record<never, never>;
  };
  /** Says what records were merged into: whoever asks for the one is given the other as long as it is gone. */
  'merging/tie': {
    access: 'write';
    params: { rows: readonly (object)[]; };
    row: { written: number; };
    choice: { 'ends': 'merged-ideas' | 'merged-adopters' | 'merged-adoptions'; };
  };
  /** What was altered behind a position of the log, the latest first. */
  'past/alterations': {
    access: 'read';
    params: { position: number; limit: number; };
    row: { position: number; noun: string; key: string; before: string | null; after: string | null; };
    choice: Record<never, never>;
  };
  /** Gives records the state and the positions that they had; answers how many were found. */
  'past/mark-records': {
    access: 'write';
    params: { rows: readonly (object)[]; };
    row: { written: number; };
    choice: { 'record': 'row-adopter' | 'row-idea' | 'row-adoption' | 'row-copy' | 'row-post' | 'row-citation' | 'row-story'; };
  };
  /** The last position of the log before the first change that was made at this moment or later; the log's own where there is none. */
  'past/position-at': {
    access: 'read';
    params: { moment: string; };
    row: { position: number; };
    choice: Record<never, never>;
  };
  /** Puts citations, whose keys were given up, back to where they stood; answers how many were found. */
  'past/put-citations': {
    access: 'write';
    params: { rows: readonly (object)[]; };
    row: { written: number; };
    choice: Record<never, never>;
  };
  /** Takes back the texts that posts got since: the text that stood at a position is the present one again. */
  'past/put-texts': {
    access: 'write';
    params: { keys: readonly (string)[]; position: number; };
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** The position at which each of these records had been altered last by a position of the log; no row for one that was as it came. */
  'past/revised': {
    access: 'read';
    params: { records: readonly (object)[]; position: number; };
    row: { at: number; revised: number; };
    choice: Record<never, never>;
  };
  /** Waits until no other transaction has the past put back, on whichever node; it ends with the transaction. */
  'past/take': {
    access: 'write';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** Ties posts that are back to the texts that they had before a position; the present one stands since the last of those was replaced. */
  'past/tie-texts': {
    access: 'write';
    params: { rows: readonly (object)[]; position: number; };
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** The posts with these keys, as far as the asker may see them. */
  'post/by-keys': {
    access: 'read';
    params: { scope: object; keys: readonly (string)[]; };
    row: { key: string; url: string | null; title: string | null; authors: readonly (string)[]; published: string | null; earliest: string | null; latest: string | null; language: string | null; textUse: string; republishesKey: string | null; revision: number; };
    choice: Record<never, never>;
  };
  /** How many the pages of the same question hold in all. */
  'post/count': {
    access: 'read';
    params: { parents: readonly (string)[]; scope: object; filter: object; };
    row: { parent: string; total: number; };
    choice: { 'from': 'posts-all' | 'posts-of-ideas' | 'posts-republishing'; };
  };
  /** Where citations stand in these posts, in the order of the text, so many at most. Those that were lost stand nowhere. */
  'post/marks': {
    access: 'read';
    params: { scope: object; keys: readonly (string)[]; limit: number; };
    row: { of: string; total: number; from: number; to: number; words: string; key: string; postKey: string; ideaKey: string; adoptionKey: string | null; sourceKey: string | null; quote: string; prefix: string; suffix: string; start: number; end: number; anchoring: string; textShown: boolean; revision: number; };
    choice: Record<never, never>;
  };
  /** A page of posts (one empty parent), or of those that publish each parent again. */
  'post/page': {
    access: 'read';
    params: { parents: readonly (string)[]; scope: object; filter: object; after: object | null; until: object | null; limit: number; };
    row: { parent: string; sort: string | number; key: string; url: string | null; title: string | null; authors: readonly (string)[]; published: string | null; earliest: string | null; latest: string | null; language: string | null; textUse: string; republishesKey: string | null; revision: number; };
    choice: { 'from': 'posts-all' | 'posts-of-ideas' | 'posts-republishing'; 'sort': 'sort-key' | 'sort-date-rising' | 'sort-date-falling' | 'sort-title' | 'sort-entered'; 'walk': 'walk-up' | 'walk-down'; };
  };
  /** The texts of these posts, and whether they may be shown as a whole. */
  'post/texts': {
    access: 'read';
    params: { scope: object; keys: readonly (string)[]; };
    row: { key: string; text: string | null; textShown: boolean; };
    choice: Record<never, never>;
  };
  /** The names of all adopters that were altered after a position of the log, as they come; withdrawn ones too, which are to be forgotten. */
  'proposal/adopter-names': {
    access: 'read';
    params: { since: number; };
    row: { key: string; name: string; aliases: readonly (string)[]; kind: string; country: string | null; partOfKey: string | null; succeededByKey: string | null; dissolved: string | null; state: string; };
    choice: Record<never, never>;
  };
  /** The adoptions of an idea by these adopters, of whatever state: what an accepted copy can stand on. */
  'proposal/adoptions-of': {
    access: 'read';
    params: { idea: string; adopters: readonly (string)[]; };
    row: { key: string; adopterKey: string; };
    choice: Record<never, never>;
  };
  /** Remembers what was decided of proposals of a post, with the change that it belongs to; what was decided before is decided anew. It holds no words of the post. */
  'proposal/decide': {
    access: 'write';
    params: { post: string; rows: readonly (object)[]; actor: string; at: string; change: number; };
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** What was decided of what was proposed for some posts, and holds. */
  'proposal/decisions': {
    access: 'read';
    params: { posts: readonly (string)[]; };
    row: { post: string; proposal: string; kind: string; verdict: string; actor: string; at: string; reason: string | null; };
    choice: Record<never, never>;
  };
  /** The names of all ideas that were altered after a position of the log, as they come; withdrawn ones too, which are to be forgotten. */
  'proposal/idea-names': {
    access: 'read';
    params: { since: number; };
    row: { key: string; name: string; aliases: readonly (string)[]; state: string; };
    choice: Record<never, never>;
  };
  /** How many adopters and ideas there are, of whatever state, from the counts that the database keeps. */
  'proposal/named-count': {
    access: 'read';
    params: Record<never, never>;
    row: { adopters: number; ideas: number; };
    choice: Record<never, never>;
  };
  /** Lets the decisions hold again that an undo took back, where nobody decided anew since: they are those of the change that takes the undo back. */
  'proposal/return-decisions': {
    access: 'write';
    params: { by: number; change: number; };
    row: { written: number; };
    choice: Record<never, never>;
  };
  /** Takes back the decisions that a change made: their proposals are offered again. */
  'proposal/take-back-decisions': {
    access: 'write';
    params: { change: number; by: number; };
    row: { written: number; };
    choice: Record<never, never>;
  };
  /** The adopters of a level by what others took from them and what they took from others; copies inside one are neither. */
  'ranking/balance': {
    access: 'read';
    params: { limit: number; copiesFirst: boolean; scope: object; filter: object; level: string | null; };
    row: { adopterKey: string; coarse: boolean; value: number; given: number; taken: number; };
    choice: { 'value': 'rank-by-given' | 'rank-by-taken' | 'rank-by-balance'; };
  };
  /** The adopters of a level by how often they stood between two others: somebody took from them what they took from somebody else, and not from there too. */
  'ranking/brokers': {
    access: 'read';
    params: { limit: number; scope: object; filter: object; level: string | null; };
    row: { adopterKey: string; coarse: boolean; value: number; };
    choice: Record<never, never>;
  };
  /** The places by how often they stood between two others, by the numbers that adopters are lifted to: somebody took from them what they took from somebody else, and not from there too. */
  'ranking/brokers-of-all': {
    access: 'read';
    params: { limit: number; lift: object; scope: object; filter: object; };
    row: { place: number; value: number; };
    choice: { 'from': 'copies-all' | 'copies-everything' | 'copies-plainly' | 'copies-of-ideas' | 'copies-to-places' | 'copies-from-places'; };
  };
  /** Every way in which an adopter of a level stood between two others, with the ranks that must be taken for it to count: somebody took from them what they took from somebody else, and not, at the same rank, from there too. */
  'ranking/chains': {
    access: 'read';
    params: { limit: number; scope: object; filter: object; level: string | null; };
    row: { adopterKey: string; coarse: boolean; brokerAdoption: string; brokerRank: string; brokerRivals: readonly (string)[]; nextAdoption: string; nextRank: string; nextRivals: readonly (string)[]; };
    choice: { 'from': 'copies-all' | 'copies-of-ideas' | 'copies-to-places' | 'copies-from-places'; };
  };
  /** The places by what they gave less what they took, by credit, over both; by the numbers that adopters are lifted to. Copies inside one are neither. */
  'ranking/exporters-of-all': {
    access: 'read';
    params: { limit: number; lift: object; scope: object; filter: object; };
    row: { place: number; value: number; };
    choice: { 'from': 'copies-all' | 'copies-everything' | 'copies-plainly' | 'copies-of-ideas' | 'copies-to-places' | 'copies-from-places'; };
  };
  /** The adopters of a level by the median of the longest lag that the dates of their copies allow, in days, shortest first; copies inside one count for none. */
  'ranking/fastest': {
    access: 'read';
    params: { limit: number; scope: object; filter: object; level: string | null; };
    row: { adopterKey: string; coarse: boolean; value: number; copies: number; };
    choice: Record<never, never>;
  };
  /** The places by the median of the longest lag that the dates of their copies allow, in days, shortest first; by the numbers that adopters are lifted to. Copies inside one count for none. */
  'ranking/fastest-of-all': {
    access: 'read';
    params: { limit: number; lift: object; scope: object; filter: object; };
    row: { place: number; value: number; copies: number; };
    choice: { 'from': 'copies-all' | 'copies-everything' | 'copies-plainly' | 'copies-of-ideas' | 'copies-to-places' | 'copies-from-places'; };
  };
  /** The adopters of a level by in how many ideas theirs is the adoption with the earliest first possible day; those of one day share the place. */
  'ranking/first-movers': {
    access: 'read';
    params: { limit: number; filter: object; scope: object; level: string | null; };
    row: { adopterKey: string; coarse: boolean; value: number; };
    choice: Record<never, never>;
  };
  /** The places by how many copies others took from them, or they took from others; by the numbers that adopters are lifted to. Copies inside one are neither. */
  'ranking/sides-of-all': {
    access: 'read';
    params: { limit: number; lift: object; scope: object; filter: object; };
    row: { place: number; value: number; };
    choice: { 'from': 'copies-all' | 'copies-everything' | 'copies-plainly' | 'copies-of-ideas' | 'copies-to-places' | 'copies-from-places'; 'side': 'side-giver' | 'side-taker'; };
  };
  /** Adds a review, which waits for a decision. */
  'review/add': {
    access: 'write';
    params: { position: number; state: string; by: string; at: string; reason: string | null; records: readonly (object)[]; };
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** The reviews that were asked for at these positions of the log. */
  'review/by-positions': {
    access: 'read';
    params: { positions: readonly (number)[]; };
    row: { position: number; status: string; state: string; proposedBy: string; proposedAt: string; reason: string | null; decidedBy: string | null; decidedAt: string | null; decidedReason: string | null; decided: number | null; records: readonly (object)[]; };
    choice: Record<never, never>;
  };
  /** How many reviews of one status there are, or in all. */
  'review/count': {
    access: 'read';
    params: { status: string | null; by: string | null; };
    row: { total: number; };
    choice: Record<never, never>;
  };
  /** Decides reviews. */
  'review/decide': {
    access: 'write';
    params: { positions: readonly (number)[]; status: string; by: string; at: string; reason: string | null; decided: number; };
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** The published records that refer to these, by noun, colon and key, directly: what cannot stand without them. */
  'review/hanging-on': {
    access: 'read';
    params: { records: readonly (string)[]; vias: readonly (string)[]; };
    row: { noun: string; key: string; };
    choice: Record<never, never>;
  };
  /** The latest review of each of these records, by noun, colon and key. */
  'review/latest': {
    access: 'read';
    params: { records: readonly (string)[]; };
    row: { record: string; position: number; status: string; state: string; proposedBy: string; proposedAt: string; reason: string | null; decidedBy: string | null; decidedAt: string | null; decidedReason: string | null; decided: number | null; records: readonly (object)[]; };
    choice: Record<never, never>;
  };
  /** A page of the reviews of one status, or of all, in the order in which they were asked for. */
  'review/page': {
    access: 'read';
    params: { status: string | null; by: string | null; after: object | null; until: object | null; limit: number; };
    row: { position: number; status: string; state: string; proposedBy: string; proposedAt: string; reason: string | null; decidedBy: string | null; decidedAt: string | null; decidedReason: string | null; decided: number | null; records: readonly (object)[]; };
    choice: { 'walk': 'walk-up' | 'walk-down'; };
  };
  /** The records that a change altered. */
  'review/records-of-change': {
    access: 'read';
    params: { position: number; limit: number; };
    row: { noun: string; key: string; };
    choice: Record<never, never>;
  };
  /** The states of these records, by noun, colon and key. */
  'review/states': {
    access: 'read';
    params: { records: readonly (string)[]; };
    row: { record: string; state: string; };
    choice: Record<never, never>;
  };
  /** The reviews that wait for a decision on one of these records, by noun, colon and key. */
  'review/waiting': {
    access: 'read';
    params: { records: readonly (string)[]; };
    row: { position: number; };
    choice: Record<never, never>;
  };
  /** How many texts these posts had in all, the present one included. */
  'revision/count': {
    access: 'read';
    params: { scope: object; parents: readonly (string)[]; };
    row: { parent: string; total: number; };
    choice: Record<never, never>;
  };
  /** Where citations stood in texts that posts had before: a key is the number, a space, the post's key. In the order of the text, so many at most. */
  'revision/marks': {
    access: 'read';
    params: { scope: object; keys: readonly (string)[]; limit: number; };
    row: { of: string; total: number; from: number; to: number; words: string; key: string; postKey: string; ideaKey: string; adoptionKey: string | null; sourceKey: string | null; quote: string; prefix: string; suffix: string; start: number; end: number; anchoring: string; textShown: boolean; revision: number; };
    choice: Record<never, never>;
  };
  /** A page of the texts that each post had, by number: the earlier ones, and the present one last. */
  'revision/page': {
    access: 'read';
    params: { scope: object; parents: readonly (string)[]; after: object | null; until: object | null; limit: number; };
    row: { parent: string; sort: string | number; number: number; since: number; until: number | null; hash: string | null; textShown: boolean; };
    choice: { 'walk': 'walk-up' | 'walk-down'; };
  };
  /** Texts that posts had: a key is the number, a space, the post's key. Only where the whole text may be shown. */
  'revision/texts': {
    access: 'read';
    params: { scope: object; keys: readonly (string)[]; };
    row: { key: string; text: string | null; };
    choice: Record<never, never>;
  };
  /** What the full-text indexes answer to each part of a search: enough of each record to rank it. The texts come along only where a phrase must be looked up in them, and never those of which who asks may see only quotes. */
  'search/candidates': {
    access: 'read';
    params: { scope: object; asked: readonly (object)[]; limit: number; texts: boolean; };
    row: { part: string; key: string; name: string | null; aliases: readonly (string)[]; kind: string | null; summary: string | null; text: string | null; score: number; };
    choice: Record<never, never>;
  };
  /** The records on a page of search results, with the texts that may be shown: each noun's columns, null in the others. */
  'search/found': {
    access: 'read';
    params: { scope: object; adopters: readonly (string)[]; ideas: readonly (string)[]; posts: readonly (string)[]; stories: readonly (string)[]; };
    row: { noun: string; key: string; name: string | null; aliases: readonly (string)[]; kind: string | null; country: string | null; officialCode: string | null; latitude: number | null; longitude: number | null; founded: string | null; dissolved: string | null; partOfKey: string | null; succeededByKey: string | null; summary: string | null; topics: readonly (string)[]; derivedFromKey: string | null; url: string | null; title: string | null; authors: readonly (string)[]; published: string | null; earliest: string | null; latest: string | null; language: string | null; textUse: string | null; republishesKey: string | null; text: string | null; revision: number; };
    choice: Record<never, never>;
  };
  /** One record of the version that this database has. */
  'setup/001-schema-id': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** One adopter a key. */
  'setup/002-adopter-key': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** One idea a key. */
  'setup/003-idea-key': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** One adoption a key. */
  'setup/004-adoption-key': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** One post a key. */
  'setup/005-post-key': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** One citation a key, made of the whole row. */
  'setup/006-citation-key': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** One change a position in the log. */
  'setup/007-change-position': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** One log: the node that hands out positions. */
  'setup/008-log-id': {
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
  /** The names of adopters, word by word. No stop words (Ås would be one) and no folding: search folds what it asks for. */
  'setup/050-search-adopters': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** The names and summaries of ideas, word by word. */
  'setup/051-search-ideas': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** The titles and texts of posts, word by word; with their textUse, since not every text may be searched. */
  'setup/052-search-posts': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** One person a key. */
  'setup/053-person-key': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** One API key a key: the part of it that is no secret. */
  'setup/054-api-key-key': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** The history of one record. */
  'setup/060-alteration-record': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** What was altered from a position on. */
  'setup/061-alteration-position': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** One request an actor and a key that the client gave it. */
  'setup/062-request-id': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** Requests by age: they are kept for a time. */
  'setup/063-request-at': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** Every adopter knows the position at which it was altered last: those of an older Copycat get the one at which they came. */
  'setup/064-revised-adopters': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** Every idea knows the position at which it was altered last: those of an older Copycat get the one at which they came. */
  'setup/065-revised-ideas': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** Every adoption knows the position at which it was altered last: those of an older Copycat get the one at which they came. */
  'setup/066-revised-adoptions': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** Every post knows the position at which it was altered last: those of an older Copycat get the one at which they came. */
  'setup/067-revised-posts': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** Every citation knows the position at which it was altered last: those of an older Copycat get the one at which they came. */
  'setup/068-revised-citations': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** The same for copies. */
  'setup/069-revised-copies': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** And those that the log says were altered, the position of that: an older Copycat did not keep it with the record. */
  'setup/070-altered-adopters': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** And those that the log says were altered, the position of that: an older Copycat did not keep it with the record. */
  'setup/071-altered-ideas': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** And those that the log says were altered, the position of that: an older Copycat did not keep it with the record. */
  'setup/072-altered-adoptions': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** And those that the log says were altered, the position of that: an older Copycat did not keep it with the record. */
  'setup/073-altered-posts': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** And those that the log says were altered, the position of that: an older Copycat did not keep it with the record. */
  'setup/074-altered-citations': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** The same for copies. */
  'setup/075-altered-copies': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** One record a host that posts are fetched from. */
  'setup/080-site-host': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** A post is known again by its address. */
  'setup/081-post-known-address': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** A post is known again by the words of its text. */
  'setup/082-post-words-hash': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** Posts whose texts share passages: each band is a word of the index, and nothing in it is folded. */
  'setup/083-post-bands': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** One waiting post an address, or a text where it came without one. */
  'setup/084-waiting-post-key': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** The waiting list in its order. */
  'setup/085-waiting-post-added': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** A waiting post is known again by the words of its text. */
  'setup/086-waiting-post-words-hash': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** One record a feed that was read. */
  'setup/087-feed-address': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** The posts that publish a text again. */
  'setup/088-post-republishes': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** What came at a position of the log. */
  'setup/090-adopter-since': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** What came at a position of the log. */
  'setup/091-idea-since': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** What came at a position of the log. */
  'setup/092-adoption-since': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** What came at a position of the log. */
  'setup/093-copy-since': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** What came at a position of the log. */
  'setup/094-post-since': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** What came at a position of the log. */
  'setup/095-citation-since': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** Bulk imports that went on behind a position. */
  'setup/096-change-last': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** What took a change back. */
  'setup/097-change-undoes': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** What was known at a moment. */
  'setup/098-change-at': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** Every alteration tells the states before and after it, and what it is about: those of an older Copycat, which had nothing but published records, get theirs. */
  'setup/099-alteration-states': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** Citations whose passage was lost, by when: the others have no such property, so the index holds these alone. */
  'setup/100-citation-lost': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** Citations that were lost by an older Copycat are given the position at which they came. */
  'setup/101-citation-lost-since': {
    access: 'write';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** The texts that a post had, also while it is gone. */
  'setup/102-text-revision-post': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** One review a position of the log: that of the change by which it was asked for. */
  'setup/110-review-position': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** The reviews that wait for a decision. */
  'setup/111-review-status': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** The reviews of one record. */
  'setup/112-reviewed-name': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** The copies that an adopter carried, by its whole key: who is deleted or withdrawn must not be named by any. */
  'setup/120-copy-via': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** One decision for each proposal of a post. */
  'setup/140-proposal-decision-id': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** What was decided of the proposals of a post. */
  'setup/141-proposal-decision-post': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** Adopters that were altered after a position of the log. */
  'setup/142-adopter-revised': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** Ideas that were altered after a position of the log. */
  'setup/143-idea-revised': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** Marks the adoptions that the default scope may leave out, and those of whose copies it may: all others count without a look at them. */
  'setup/150-exceptional-adoptions': {
    access: 'write';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** What a change decided of proposals. */
  'setup/155-proposal-decision-change': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** The decisions that an undo took back. */
  'setup/156-proposal-decision-taken-back': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** One story a key. */
  'setup/160-story-key': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** What came at a position of the log. */
  'setup/161-story-since': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** The steps of stories that show a citation. */
  'setup/162-story-step-citation': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** The titles and summaries of stories, word by word. */
  'setup/163-search-stories': {
    access: 'schema';
    params: Record<never, never>;
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** The adoptions that count of each of these ideas, alone or with its variants; a coarser record where no finer one does. */
  'spread/adoptions': {
    access: 'read';
    params: { keys: readonly (string)[]; limit: number; scope: object; };
    row: { root: string; key: string; ideaKey: string; adopterKey: string; date: string | null; earliest: string | null; latest: string | null; ended: string | null; status: string; origin: boolean | null; refinesKey: string | null; basis: string; rank: string; rankReason: string | null; confidence: number | null; revision: number; };
    choice: { 'ideas': 'idea-alone' | 'idea-and-variants'; };
  };
  /** The copies among the adoptions of each of these ideas, alone or with its variants, that count and pass the filter. */
  'spread/copies': {
    access: 'read';
    params: { keys: readonly (string)[]; limit: number; scope: object; filter: object; };
    row: { root: string; adoptionKey: string; sourceKey: string; ideaKey: string; fromKey: string; toKey: string; fidelity: string; channel: string; via: readonly (string)[]; basis: string; rank: string; rankReason: string | null; confidence: number | null; earliest: string | null; latest: string | null; sourceEarliest: string | null; sourceLatest: string | null; revision: number; };
    choice: { 'ideas': 'idea-alone' | 'idea-and-variants'; };
  };
  /** When each of these ideas, alone or with its variants, was taken up by whom; and as whom that adopter counts in a population. */
  'spread/dates': {
    access: 'read';
    params: { keys: readonly (string)[]; limit: number; scope: object; filter: object; level: string | null; within: readonly (string)[] | null; };
    row: { root: string; adopterKey: string; memberKey: string | null; date: string | null; earliest: string | null; latest: string | null; };
    choice: { 'ideas': 'idea-alone' | 'idea-and-variants'; 'lift': 'lift-none' | 'lift-to-level'; };
  };
  /** From whom to whom copies are recorded that count, of adoptions that pass the filter; both as they stand or lifted to a level. */
  'spread/documented-pairs': {
    access: 'read';
    params: { limit: number; scope: object; filter: object; level: string | null; within: readonly (string)[] | null; };
    row: { source: string; target: string; };
    choice: { 'from': 'take-ups-all' | 'take-ups-of-ideas'; 'lift': 'lift-none' | 'lift-to-level'; };
  };
  /** How many adopters of a level there are, within these places where any are given. */
  'spread/population': {
    access: 'read';
    params: { scope: object; level: string; within: readonly (string)[] | null; };
    row: { size: number; };
    choice: Record<never, never>;
  };
  /** When which idea was taken up by whom, across ideas; the adopter as it stands or lifted to a level. */
  'spread/take-ups': {
    access: 'read';
    params: { limit: number; scope: object; filter: object; level: string | null; within: readonly (string)[] | null; };
    row: { ideaKey: string; adopterKey: string | null; date: string | null; earliest: string | null; latest: string | null; };
    choice: { 'from': 'take-ups-all' | 'take-ups-of-ideas'; 'lift': 'lift-none' | 'lift-to-level'; };
  };
  /** The stories with these keys, as far as the asker may see them. */
  'story/by-keys': {
    access: 'read';
    params: { scope: object; keys: readonly (string)[]; };
    row: { key: string; title: string; summary: string | null; language: string | null; authors: readonly (string)[]; revision: number; };
    choice: Record<never, never>;
  };
  /** How many the pages of the same question hold in all. */
  'story/count': {
    access: 'read';
    params: { parents: readonly (string)[]; scope: object; filter: object; };
    row: { parent: string; total: number; };
    choice: { 'from': 'stories-all' | 'stories-of-idea' | 'stories-of-post' | 'stories-of-citation'; };
  };
  /** New stories, without their steps. */
  'story/create': {
    access: 'write';
    params: { rows: readonly (object)[]; position: number; };
    row: { written: number; };
    choice: Record<never, never>;
  };
  /** Lets steps of stories show citations under the keys that they have now; answers how many were found. */
  'story/follow': {
    access: 'write';
    params: { rows: readonly (object)[]; position: number; };
    row: { written: number; };
    choice: Record<never, never>;
  };
  /** The stories with these keys and their steps, whatever their state. */
  'story/known': {
    access: 'read';
    params: { keys: readonly (string)[]; };
    row: { steps: readonly (object)[]; key: string; title: string; summary: string | null; language: string | null; authors: readonly (string)[]; revision: number; state: string; since: number; revised: number; };
    choice: Record<never, never>;
  };
  /** A page of stories (one empty parent), or of those that show something of each parent. */
  'story/page': {
    access: 'read';
    params: { parents: readonly (string)[]; scope: object; filter: object; after: object | null; until: object | null; limit: number; };
    row: { parent: string; sort: string | number; key: string; title: string; summary: string | null; language: string | null; authors: readonly (string)[]; revision: number; };
    choice: { 'from': 'stories-all' | 'stories-of-idea' | 'stories-of-post' | 'stories-of-citation'; 'sort': 'sort-key' | 'sort-title'; 'walk': 'walk-up' | 'walk-down'; };
  };
  /** New steps of stories, each tied to the citation that it shows; answers how many could be tied. */
  'story/put-steps': {
    access: 'write';
    params: { rows: readonly (object)[]; };
    row: { written: number; };
    choice: Record<never, never>;
  };
  /** Takes the steps out of stories, which get others. */
  'story/remove-steps': {
    access: 'write';
    params: { keys: readonly (string)[]; };
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** Says that stories were altered in their steps. */
  'story/revise': {
    access: 'write';
    params: { keys: readonly (string)[]; position: number; };
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** The stories in which these citations are shown, each with all its steps. */
  'story/showing': {
    access: 'read';
    params: { keys: readonly (string)[]; };
    row: { key: string; steps: readonly (object)[]; };
    choice: Record<never, never>;
  };
  /** The steps of these stories, in their order, as far as the asker may see the stories. */
  'story/steps': {
    access: 'read';
    params: { scope: object; keys: readonly (string)[]; };
    row: { key: string; place: number; heading: string | null; text: string | null; view: string; citationKey: string; };
    choice: Record<never, never>;
  };
  /** What changes in stories that are there, but for their steps; answers how many were found. */
  'story/update': {
    access: 'write';
    params: { rows: readonly (object)[]; position: number; };
    row: { written: number; };
    choice: Record<never, never>;
  };
  /** What a change altered, in the order in which it was, with its kind; one row without an alteration where it altered nothing that was there. */
  'undoing/alterations': {
    access: 'read';
    params: { position: number; limit: number; };
    row: { kind: string; noun: string | null; key: string | null; before: string | null; after: string | null; };
    choice: Record<never, never>;
  };
  /** Lets citations that were moved to another passage be the lost ones again that they were; answers how many were found. */
  'undoing/lose-again': {
    access: 'write';
    params: { rows: readonly (object)[]; position: number; };
    row: { written: number; };
    choice: Record<never, never>;
  };
  /** Says of citations that just came back that they are lost, and where they stood last; answers how many were found. */
  'undoing/mark-lost': {
    access: 'write';
    params: { rows: readonly (object)[]; position: number; };
    row: { written: number; };
    choice: Record<never, never>;
  };
  /** Ties posts that are back to the texts that they had before a change deleted them; the present one stands since the last of those was replaced. */
  'undoing/return-texts': {
    access: 'write';
    params: { keys: readonly (string)[]; deleted: number; };
    row: Record<never, never>;
    choice: Record<never, never>;
  };
  /** The texts in which these citations stood with certain words before, the last first. */
  'undoing/texts-of-places': {
    access: 'read';
    params: { rows: readonly (object)[]; };
    row: { key: string; text: string; start: number; end: number; };
    choice: Record<never, never>;
  };
  /** The texts that these posts have and had, the last first; the present one has no number. */
  'undoing/texts-of-posts': {
    access: 'read';
    params: { keys: readonly (string)[]; };
    row: { postKey: string; number: number | null; text: string; };
    choice: Record<never, never>;
  };
}
