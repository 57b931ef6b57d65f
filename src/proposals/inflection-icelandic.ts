import type { Base, Case } from './inflection.ts';

/** Endings of place names in the oblique cases, longest first, and what they may stand for in the nominative. */
const ENDINGS: readonly (readonly [ending: string, nominative: readonly string[], form: Case])[] = [
  ['fjarðar', ['fjörður'], 'genitive'],
  ['firði', ['fjörður'], null],
  ['fjörð', ['fjörður'], null],
  ['hafnar', ['höfn'], 'genitive'],
  ['strandar', ['strönd'], 'genitive'],
  ['merkur', ['mörk'], 'genitive'],
  ['mörku', ['mörk'], null],
  ['bæjar', ['bær'], 'genitive'],
  ['bæ', ['bær'], null],
  ['janna', ['in'], 'genitive'],
  ['junum', ['in'], null],
  ['innar', ['in'], 'genitive'],
  ['inni', ['in'], null],
  ['ina', ['in'], null],
  ['ssins', ['s', 'sið'], 'genitive'],
  ['ins', ['ið', 'inn'], 'genitive'],
  ['inu', ['ið'], null],
  ['num', ['nn'], null],
  ['ss', ['s'], 'genitive'],
  ['s', ['', 'ur', 'r', 'i'], 'genitive'],
  ['ar', ['', 'i', 'a', 'ur'], 'genitive'],
  ['ur', [''], 'genitive'],
  ['um', ['ar', 'ir', '', 'ur'], null],
  ['i', ['', 'ur', 'i'], null],
  ['a', ['ar', '', 'i'], 'genitive'],
  ['u', ['a', ''], null],
  ['', ['ur', 'r'], null],
];

export function icelandicBases(word: string): Base[] {
  const bases: Base[] = [];
  for (const [ending, nominatives, form] of ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < 2) continue;
    const stem = word.slice(0, word.length - ending.length);
    for (const each of nominatives) bases.push({ base: stem + each, case: form });
  }
  return bases;
}
