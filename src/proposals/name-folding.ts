/**
 * How names are made equal while reading a post: the Danish, Norwegian and Swedish letters count as the same sound (æ ä, ø ö, å aa),
 * accents and old letters as people without them type them. Narrower than search on purpose: Ål is not Al.
 */
export function foldName(word: string): string {
  let folded = '';
  for (const letter of word.toLowerCase()) folded += LETTERS.get(letter) ?? letter;
  return folded.replaceAll('aa', 'å');
}

const LETTERS = new Map(
  Object.entries({
    ä: 'æ',
    ö: 'ø',
    é: 'e',
    è: 'e',
    ê: 'e',
    á: 'a',
    à: 'a',
    í: 'i',
    ó: 'o',
    ú: 'u',
    ü: 'u',
    ý: 'y',
    ð: 'd',
    þ: 'th',
    đ: 'd',
    ŋ: 'n',
    š: 's',
    č: 'c',
    ž: 'z',
    ŧ: 't',
    '’': "'",
    '‑': '-',
    '‐': '-',
  }),
);

/** Without any mark, as English texts write: Malmo, Norrkoping, Alesund. */
export function bareName(folded: string): string {
  return folded.replaceAll('æ', 'a').replaceAll('ø', 'o').replaceAll('å', 'a');
}

/** Endings that the words of an idea's name take on: `kontraktmodellen`, `Bydelsmødrene`, `trygghetsvandringar`. */
const IDEA_ENDINGS =
  /(?:ernes|enes|arnas|ornas|ernas|erne|ene|arna|orna|erna|ane|ens|ets|ers|ars|en|et|er|ar|or|na|es|e|a|id|inu|inn|inum|num|ins|ina|inni|innar|um|i|u|ur|ir|ssa|sta|lla|lta|lle|stæ|ssæ|llæ|ltæ|in|an|æn|on|un|yn|øn|æ)$/u;

/** What stays of a word of an idea whatever its ending; short words stay as they are. */
export function stemOfIdea(word: string): string {
  let stem = foldName(word);
  for (;;) {
    const shorter = stem.replace(IDEA_ENDINGS, '').replace(/([^aeiouyæøå])\1$/u, '$1');
    if (shorter.length < 5 || shorter === stem) return stem;
    stem = shorter;
  }
}
