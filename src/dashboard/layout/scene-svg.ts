import { DASHES, type Disc, type Line, opacityOfLines, pointOf, type Scene, type Tone } from './scene.ts';

/** The colours that a drawing is made with. */
export type Palette = Readonly<Record<Tone | 'ink' | 'paper', string>>;

/** A scene as an SVG document, as it is at a time: what is downloaded, and looks as what is on the screen. */
export function svgOf(scene: Scene, palette: Palette, until: number, title: string): string {
  const shown = <T extends { at: number }>(marks: readonly T[]) => marks.filter(({ at }) => at <= until);
  const parts = [
    ...scene.grounds.map(
      ({ d, fill, stroke }) =>
        `<path d="${d}" fill="${fill ? palette[fill] : 'none'}" stroke="${stroke ? palette[stroke] : 'none'}" stroke-width="0.7"/>`,
    ),
    `<g opacity="${opacityOfLines(scene)}">`,
    ...shown(scene.lines).map((line) => lineIn(line, palette)),
    '</g>',
    ...shown(scene.discs).map((disc) => discIn(disc, palette)),
    ...scene.labels
      .filter(({ at }) => at === undefined || at <= until)
      .map(
        ({ x, y, text, anchor, quiet }) =>
          `<text x="${n(x)}" y="${n(y)}" text-anchor="${anchor}" fill="${quiet ? palette.soft : palette.ink}">${escaped(text)}</text>`,
      ),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${n(scene.width)}" height="${n(scene.height)}" viewBox="0 0 ${n(scene.width)} ${n(scene.height)}" font-family="system-ui, sans-serif" font-size="12">
<title>${escaped(title)}</title>
<rect width="100%" height="100%" fill="${palette.paper}"/>
${parts.join('\n')}
</svg>
`;
}

function lineIn(line: Line, palette: Palette): string {
  const { x1, y1, cx, cy, x2, y2 } = line;
  const [ax, ay, bx, by] = pointOf(line);
  const point = line.pointed ? `M${n(ax)} ${n(ay)}L${n(x2)} ${n(y2)}L${n(bx)} ${n(by)}` : '';
  const dash = DASHES[line.sureness].join(' ');
  const style = `fill="none" stroke="${palette[line.tone]}" stroke-width="${n(line.width)}"`;
  const curve = `<path d="M${n(x1)} ${n(y1)}Q${n(cx)} ${n(cy)} ${n(x2)} ${n(y2)}" ${style}${dash ? ` stroke-dasharray="${dash}"` : ''}/>`;
  const told = `<title>${escaped(line.title)}</title>`;
  return `<g>${told}${curve}${point ? `<path d="${point}" ${style}/>` : ''}</g>`;
}

function discIn({ x, y, r, tone, sureness, title }: Disc, palette: Palette): string {
  const full = sureness === 'stated';
  const dash = DASHES[sureness].map((each) => n(each / 2)).join(' ');
  return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${full ? palette[tone] : palette.paper}" stroke="${full ? palette.paper : palette[tone]}" stroke-width="${full ? 1 : 2}"${dash ? ` stroke-dasharray="${dash}"` : ''}><title>${escaped(title)}</title></circle>`;
}

function n(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** Text of the data stands in the document as text, whatever it looks like. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}
