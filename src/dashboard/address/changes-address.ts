import { codec, text, whole, word, words } from './codec.ts';

export const NOUNS = ['IDEA', 'ADOPTER', 'ADOPTION', 'COPY', 'POST', 'CITATION', 'STORY'] as const;
type Noun = (typeof NOUNS)[number];

export const CHANGE_KINDS = ['EDIT', 'IMPORT', 'REVIEW', 'UNDO', 'MERGE', 'SPLIT', 'ERASE'] as const;

/**
 * `before` is the cursor of the change that the page comes before; `since` and `until` are days; `idea` and `within` keys; `opened` the position
 * of the change whose differences are shown.
 */
export const changesAddress = codec({
  before: text,
  kinds: words(CHANGE_KINDS),
  nouns: words(NOUNS),
  who: text,
  idea: text,
  within: text,
  since: text,
  until: text,
  opened: whole,
});

/** `after` is a cursor of what it altered; `of` the noun whose new records are listed, `from` a cursor of those. */
export const changeAddress = codec({ after: text, of: word<Noun | ''>(['', ...NOUNS], ''), from: text });

export const historyAddress = codec({ before: text });
