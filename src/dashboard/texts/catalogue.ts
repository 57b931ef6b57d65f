import type en from './en.json';
import type { Language } from './language.ts';

/** One language's entries; English says which there are. */
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

export async function catalogueOf(language: Language): Promise<Catalogue> {
  return (await CATALOGUES[language]()).default;
}
