import { withExonyms } from '../../src/proposals/countries.ts';
import { NamesIndex } from '../../src/proposals/names-index.ts';
import { readPost } from '../../src/proposals/proposals.ts';
import { gazetteer } from './gold.ts';

/** The gazetteer and the ideas of the first stories, as an index of names. */
export const names = new NamesIndex();
for (const named of gazetteer) names.put(withExonyms(named));

/** Who is named in a text, by key; with a question mark where it is a question. */
export function adoptersIn(text: string, language: string): string[] {
  const read = readPost({ text, language }, names);
  return read.adopters
    .filter(({ score }) => score >= 0.3)
    .map(
      (one) =>
        `${read.text.stretch(one.start, one.end).quote} = ${one.chosen?.key ?? `${one.candidates.map(({ key }) => key).join(' or ')}?`}`,
    );
}

/** The copies that a text tells, as `who < whom | what`, with what is said of them. */
export function copiesIn(text: string, language: string): string[] {
  return readPost({ text, language }, names)
    .copies.filter(({ score }) => score >= 0.3)
    .map(
      ({ to, from, idea, status, basis }) =>
        `${to.who.key ?? to.who.name} < ${from.who.key ?? from.who.name} | ${idea.candidates[0]?.name} (${[basis, status].filter(Boolean).join(', ')})`,
    );
}
