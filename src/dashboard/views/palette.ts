import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Picture } from './painter.ts';

type Colours = Picture['palette'];

const NAMES = {
  'hue-1': '--hue-1',
  'hue-2': '--hue-2',
  'hue-3': '--hue-3',
  'hue-4': '--hue-4',
  'hue-5': '--hue-5',
  'hue-6': '--hue-6',
  soft: '--soft',
  land: '--land',
  line: '--shore',
  ink: '--ink',
  paper: '--paper',
  chosen: '--chosen',
} as const satisfies Record<keyof Colours, string>;

/** The colours of the drawings, read from the style sheet; others as soon as the theme is another. */
export function usePalette(): Colours {
  const [colours, setColours] = useState(coloursNow);
  useEffect(() => {
    const read = () => setColours(coloursNow());
    read();
    const themes = new MutationObserver(read);
    themes.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    const system = window.matchMedia('(prefers-color-scheme: dark)');
    system.addEventListener('change', read);
    // On paper it is always light, and the drawing must be that before the paper is made.
    const paper = window.matchMedia('print');
    const printed = () => flushSync(read);
    paper.addEventListener('change', printed);
    return () => {
      paper.removeEventListener('change', printed);
      themes.disconnect();
      system.removeEventListener('change', read);
    };
  }, []);
  return colours;
}

function coloursNow(): Colours {
  const style = getComputedStyle(document.documentElement);
  return Object.fromEntries(
    Object.entries(NAMES).map(([tone, name]) => [tone, style.getPropertyValue(name).trim()]),
  ) as unknown as Colours;
}
