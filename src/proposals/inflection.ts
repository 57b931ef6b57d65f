import { finnishBases } from './inflection-finnish.ts';
import { icelandicBases } from './inflection-icelandic.ts';
import type { Language } from './language.ts';

/** What an ending says of a name's part in its sentence; null where it says nothing. */
export type Case = 'genitive' | 'from' | 'in' | 'to' | null;

/** A word without an ending that it may have. */
export interface Base {
  readonly base: string;
  readonly case: Case;
}

/** Every word, in lower case, that a word in a text may be a form of, itself first. */
export function basesOf(word: string, language: Language): Base[] {
  const lower = word.toLowerCase();
  const bases: Base[] = [{ base: lower, case: null }];
  const colon = lower.indexOf(':');
  if (colon > 0) bases.push(...afterColon(lower.slice(0, colon), lower.slice(colon + 1), language));
  if (/['’]s$/.test(lower)) bases.push({ base: lower.slice(0, -2), case: 'genitive' });
  else if (/.s$/.test(lower)) bases.push({ base: lower.slice(0, -1), case: 'genitive' });
  if (language === 'fi') bases.push(...finnishBases(lower));
  if (language === 'is') bases.push(...icelandicBases(lower));
  return bases;
}

function afterColon(base: string, ending: string, language: Language): Base[] {
  if (language !== 'fi') return ending === 's' ? [{ base, case: 'genitive' }] : [];
  const found = finnishBases(`xaxa${ending}`).find((each) => each.base === 'xaxa');
  return [{ base, case: found?.case ?? (ending === 'n' ? 'genitive' : null) }];
}
