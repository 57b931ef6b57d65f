import { knownAddressOf } from '../domain/known-address.ts';
import { sortNameOf } from '../domain/sort-name.ts';
import { textMarksOf } from '../domain/text-marks.ts';
import type { TextValue } from './value.ts';

/** What is kept beside a text and made from it: made anew from the text that was covered, where it is kept at all. */
export function derivedFrom(
  changes: Readonly<Record<string, TextValue>>,
  kept: Readonly<Record<string, unknown>>,
): Record<string, TextValue> {
  const derived: Record<string, TextValue> = {};
  const { name, url, text } = changes;
  if (typeof name === 'string') derived.sortName = sortNameOf(name);
  if (typeof url === 'string') derived.knownAddress = knownAddressOf(url) ?? '';
  if (typeof text === 'string') {
    const { hash, bands } = textMarksOf(text);
    derived.wordsHash = hash;
    derived.textBands = bands;
  }
  return Object.fromEntries(Object.entries(derived).filter(([property]) => kept[property] != null));
}
