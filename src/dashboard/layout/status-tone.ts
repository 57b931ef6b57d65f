import type { Tone } from './scene.ts';

const TONES: Readonly<Record<string, Tone>> = {
  IMPLEMENTED: 'hue-1',
  SCALED: 'hue-3',
  PILOTED: 'hue-2',
  ABANDONED: 'hue-4',
  CONSIDERED: 'hue-5',
  REJECTED: 'hue-6',
};

export function statusTone(status: string): Tone {
  return TONES[status] ?? 'soft';
}
