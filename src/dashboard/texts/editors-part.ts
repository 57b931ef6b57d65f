/** The words that only pages for editors say: a file of its own for each language, fetched with the first of those pages. */
const EDITORS = [
  ...[
    'drafts',
    'edit',
    'fault',
    'form',
    'lists',
    'lost',
    'meaning',
    'picker',
    'proposal',
    'proposals',
    'review',
    'waiting',
  ],
  'story.form',
];

/** What of these the pages for readers say too. */
const READERS_TOO = [
  ...['drafts.title', 'edit.link', 'edit.newPost.title', 'edit.nav', 'form.required', 'lost.title'],
  ...['proposals.title', 'review.title', 'waiting.title'],
];

/** Lists, such as the months, are never parted. */
type Entry = string | readonly string[];
type Words = { readonly [name: string]: Entry | Words };

export function isForEditors(key: string): boolean {
  return EDITORS.some((part) => key.startsWith(`${part}.`)) && !READERS_TOO.includes(key);
}

/** One of the two parts of a catalogue. */
export function partOf(catalogue: Words, forEditors: boolean, above = ''): Words {
  return Object.fromEntries(
    Object.entries(catalogue).flatMap(([name, words]): [string, Entry | Words][] => {
      if (isEntry(words)) return isForEditors(above + name) === forEditors ? [[name, words]] : [];
      const inside = partOf(words, forEditors, `${above}${name}.`);
      return Object.keys(inside).length ? [[name, inside]] : [];
    }),
  );
}

function isEntry(words: Entry | Words): words is Entry {
  return typeof words === 'string' || Array.isArray(words);
}
