/** The languages of the pages, each by its own name. */
export const LANGUAGES = {
  en: 'English',
  nb: 'Norsk bokmål',
  nn: 'Norsk nynorsk',
  da: 'Dansk',
  sv: 'Svenska',
  fi: 'Suomi',
  is: 'Íslenska',
} as const;

export type Language = keyof typeof LANGUAGES;

/** The first language that there is, of those that a reader prefers; `no` is bokmål. */
export function languageFor(preferred: readonly (string | null)[]): Language {
  for (const tag of preferred) {
    const [base = ''] = (tag ?? '').toLowerCase().split('-');
    if (base === 'no') return 'nb';
    if (base in LANGUAGES) return base as Language;
  }
  return 'en';
}
