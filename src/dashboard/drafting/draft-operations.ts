import {
  DRAFT_KINDS,
  type DraftDecision,
  type DraftItems,
  type DraftKind,
  type DraftPassage,
  type DraftSupport,
  type TellingDraft,
} from './telling-draft.ts';

/** The first letter of a label says what it is a label of. */
const LETTERS: Readonly<Record<DraftKind, string>> = {
  ideas: 'i',
  adopters: 'a',
  adoptions: 't',
  copies: 'c',
  supports: 's',
};

/** The draft with something new in it, and the label that it got. */
export function add<Kind extends DraftKind>(
  draft: TellingDraft,
  kind: Kind,
  item: Omit<DraftItems[Kind], 'label'>,
): { readonly draft: TellingDraft; readonly label: string } {
  const label = `${LETTERS[kind]}${draft.next}`;
  const items = [...draft[kind], { ...item, label } as unknown as DraftItems[Kind]];
  return { draft: altered(draft, { [kind]: items, next: draft.next + 1 }), label };
}

/** The draft with an item corrected. */
export function change<Kind extends DraftKind>(
  draft: TellingDraft,
  kind: Kind,
  label: string,
  some: Partial<Omit<DraftItems[Kind], 'label'>>,
): TellingDraft {
  const items = (draft[kind] as readonly DraftItems[Kind][]).map((item) =>
    item.label === label ? { ...item, ...some } : item,
  );
  return altered(draft, { [kind]: items });
}

/** The draft with one more passage for an item of it. The same passage is not there twice. */
export function addPassage(draft: TellingDraft, label: string, passage: DraftPassage): TellingDraft {
  return mapItems(draft, (item) =>
    item.label !== label ||
    item.passages.some(({ start, end }) => start === passage.start && end === passage.end)
      ? item
      : { ...item, passages: [...item.passages, passage].sort((a, b) => a.start - b.start || a.end - b.end) },
  );
}

/** The draft without one passage. What supports something recorded and has no passage left goes with it. */
export function removePassage(draft: TellingDraft, label: string, passage: DraftPassage): TellingDraft {
  const without = mapItems(draft, (item) =>
    item.label === label
      ? {
          ...item,
          passages: item.passages.filter(({ start, end }) => start !== passage.start || end !== passage.end),
        }
      : item,
  );
  const bare = without.supports.find((support) => support.label === label && !support.passages.length);
  return bare ? remove(without, label) : without;
}

/** The labels of an item and of all that refers to it, directly or through others: what is removed with it. */
export function hangingOn(draft: TellingDraft, label: string): readonly string[] {
  const found = new Set([label]);
  const items = itemsOf(draft);
  // Each round finds what refers to what was found; it ends when a round finds nothing.
  for (let before = 0; before < found.size; ) {
    before = found.size;
    for (const item of items)
      if (referencesOf(item).some((reference) => found.has(reference.slice(1)) && reference.startsWith('#')))
        found.add(item.label);
  }
  return [...found];
}

/** The draft without an item and what hangs on it. Proposals that were accepted as one of them are open again. */
export function remove(draft: TellingDraft, label: string): TellingDraft {
  const gone = new Set(hangingOn(draft, label));
  const some: Record<string, unknown> = {
    decisions: draft.decisions.filter(({ items }) => !items.some((item) => gone.has(item))),
  };
  for (const kind of DRAFT_KINDS) some[kind] = draft[kind].filter((item) => !gone.has(item.label));
  return altered(draft, some);
}

/** The draft with a decision; one proposal has one, the last. */
export function decide(draft: TellingDraft, decision: DraftDecision): TellingDraft {
  return altered(draft, { decisions: [...undecided(draft, decision.proposal), decision] });
}

/** The draft with a proposal open again. What came of it stays; `remove` takes it out. */
export function reopen(draft: TellingDraft, proposal: string): TellingDraft {
  return altered(draft, { decisions: undecided(draft, proposal) });
}

export function withReason(draft: TellingDraft, reason: string): TellingDraft {
  return altered(draft, { reason });
}

/** Every item, in the order in which it is told: what is referred to before what refers to it. */
export function itemsOf(draft: TellingDraft): readonly DraftItems[DraftKind][] {
  return DRAFT_KINDS.flatMap((kind): readonly DraftItems[DraftKind][] => draft[kind]);
}

function undecided(draft: TellingDraft, proposal: string): readonly DraftDecision[] {
  return draft.decisions.filter((decision) => decision.proposal !== proposal);
}

function mapItems(
  draft: TellingDraft,
  map: (item: DraftItems[DraftKind]) => DraftItems[DraftKind],
): TellingDraft {
  return altered(draft, Object.fromEntries(DRAFT_KINDS.map((kind) => [kind, draft[kind].map(map)])));
}

/** What was sent without an answer was another: what is altered is a request of its own. */
function altered(draft: TellingDraft, some: Readonly<Record<string, unknown>>): TellingDraft {
  return { ...draft, ...some, requestKey: null };
}

/** What an item refers to, recorded or drafted. */
function referencesOf(item: DraftItems[DraftKind]): readonly string[] {
  if ('of' in item)
    return 'idea' in item.of
      ? [item.of.idea.reference]
      : [item.of.adoption, ...('source' in item.of ? [item.of.source] : [])].map(
          ({ reference }) => reference,
        );
  if ('source' in item) return [item.adoption, item.source, ...item.via].map(({ reference }) => reference);
  if ('adopter' in item)
    return [item.idea, item.adopter, ...(item.refines ? [item.refines] : [])].map(
      ({ reference }) => reference,
    );
  const above = 'partOf' in item ? item.partOf : item.derivedFrom;
  return above ? [above.reference] : [];
}

/** The draft with a passage for an idea, an adoption or a copy, whether that is recorded or new in it. */
export function support(draft: TellingDraft, of: DraftSupport['of'], passage: DraftPassage): TellingDraft {
  const meant = targetOf(of);
  if (of.noun !== 'COPY' && meant.startsWith('#')) return addPassage(draft, meant.slice(1), passage);
  const copy = draft.copies.find(
    ({ adoption, source }) => of.noun === 'COPY' && `${adoption.reference};${source.reference}` === meant,
  );
  const known =
    copy ?? draft.supports.find((each) => each.of.noun === of.noun && targetOf(each.of) === meant);
  return known
    ? addPassage(draft, known.label, passage)
    : add(draft, 'supports', { of, passages: [passage] }).draft;
}

function targetOf(of: DraftSupport['of']): string {
  if (of.noun === 'IDEA') return of.idea.reference;
  return of.noun === 'ADOPTION' ? of.adoption.reference : `${of.adoption.reference};${of.source.reference}`;
}
