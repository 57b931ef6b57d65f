/// <reference types="vite/client" />
import type en from './en.json';
import type { Language } from './language.ts';

/** One language's entries; English says which there are. Those of editors are there as soon as one of their pages is. */
export type Catalogue = typeof en;

type Keys<T> = {
  [K in keyof T & string]: T[K] extends string | PluralForms ? K : `${K}.${Keys<T[K]>}`;
}[keyof T & string];

/** A sentence that depends on a number, by the plural forms of its language. */
export interface PluralForms {
  readonly one: string;
  readonly other: string;
}

export type TextKey = Keys<Omit<Catalogue, 'date' | 'countries'>>;

/** Each language is a file of its own, fetched only when it is read. */
const CATALOGUES: Readonly<Record<Language, () => Promise<{ default: Catalogue }>>> = {
  en: () => import('./en.json'),
  nb: () => import('./nb.json'),
  nn: () => import('./nn.json'),
  da: () => import('./da.json'),
  sv: () => import('./sv.json'),
  fi: () => import('./fi.json'),
  is: () => import('./is.json'),
};

/** The editors' part of each (`editors-part.ts`); the build parts them. */
const EDITORS = import.meta.glob<object>('./*.json', { query: '?editors', import: 'default' });

const known = new Map<Language, Catalogue>();
let forEditors = false;

export async function catalogueOf(language: Language): Promise<Catalogue> {
  const catalogue = known.get(language) ?? (await CATALOGUES[language]()).default;
  known.set(language, catalogue);
  if (forEditors) await completed(language, catalogue);
  return catalogue;
}

/** Fetches what editors read, in the language of the pages and in every other that is chosen from now on. */
export async function editorsWords(): Promise<void> {
  forEditors = true;
  await Promise.all([...known].map(([language, catalogue]) => completed(language, catalogue)));
}

async function completed(language: Language, catalogue: Catalogue): Promise<void> {
  add(catalogue, (await EDITORS[`./${language}.json`]?.()) ?? {});
}

function add(to: object, words: object): void {
  const all = to as Record<string, unknown>;
  for (const [name, own] of Object.entries(words))
    if (typeof own === 'object' && typeof all[name] === 'object') add(all[name] as object, own);
    else all[name] = own;
}
