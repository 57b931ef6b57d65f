import type { Tone } from './scene.ts';

const TONES: Readonly<Record<string, Tone>> = {
  NO: 'hue-1',
  DK: 'hue-2',
  SE: 'hue-3',
  FI: 'hue-4',
  IS: 'hue-5',
};

/** The countries that have a colour of their own, in the order of the legend. */
export const TONED_COUNTRIES = Object.keys(TONES);

export function countryTone(country: string | null): Tone {
  return TONES[country?.toUpperCase() ?? ''] ?? 'hue-6';
}
