import { type Language, languageFor } from '../texts/language.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What a reader chose for all pages: the address says it, else what was chosen before in this browser, else the browser. */
export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
}

export function preferencesIn(href: string): Preferences {
  const query = new URL(href, 'http://here').searchParams;
  const theme = query.get('theme') ?? remembered('theme');
  return {
    language: languageFor([query.get('lang'), remembered('lang'), ...navigator.languages]),
    theme: THEMES.find((each) => each === theme) ?? 'system',
  };
}

export function remember(name: 'lang' | 'theme', value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // A browser that keeps nothing still shows what the address says.
  }
}

function remembered(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}
