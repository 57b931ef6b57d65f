import { DASHES, type Disc, type Line, opacityOfLines, pointOf, type Scene } from '../layout/scene.ts';
import type { Palette } from '../layout/scene-svg.ts';

/** What is to be seen: a scene at a time, with what is chosen marked. */
export interface Picture {
  readonly scene: Scene;
  readonly palette: Palette & { readonly chosen: string };
  readonly until: number;
  readonly chosen: ReadonlySet<string>;
}

const LAYERS = ['ground', 'lines', 'discs', 'front'] as const;
type Layer = (typeof LAYERS)[number];

/**
 * Draws scenes on canvases that lie over each other. It compares with what it drew before: while time runs forward, only what has
 * appeared since is drawn, on top of what is there, so a frame costs what is new and not what there is.
 */
export class Painter {
  readonly #layers: Readonly<Record<Layer, HTMLCanvasElement>>;
  #drawn: Picture | undefined;
  #lines = 0;
  #discs = 0;

  constructor(host: HTMLElement) {
    const layer = () => host.appendChild(document.createElement('canvas'));
    this.#layers = { ground: layer(), lines: layer(), discs: layer(), front: layer() };
  }

  show(picture: Picture): void {
    const before = this.#drawn;
    const same = before?.scene === picture.scene && before.palette === picture.palette;
    if (!same) {
      this.#size(picture.scene);
      this.#ground(picture);
    }
    if (!same || picture.until < (before?.until ?? 0)) {
      this.#clear('lines', 'discs');
      this.#lines = 0;
      this.#discs = 0;
    }
    this.#grow(picture);
    if (
      !same ||
      before?.chosen !== picture.chosen ||
      ((picture.chosen.size || picture.scene.labels.some(({ at }) => at !== undefined)) &&
        before?.until !== picture.until)
    )
      this.#front(picture);
    this.#drawn = picture;
    if (window.matchMedia('print').matches) this.#layFlat();
  }

  /** On paper a canvas hides what lies below it, so all is put on the lowest; with the next picture it is drawn anew. */
  #layFlat(): void {
    const context = this.#context('ground');
    const { width, height } = this.#layers.ground;
    if (!context) return;
    context.setTransform(1, 0, 0, 1, 0, 0);
    for (const name of LAYERS.slice(1)) {
      context.globalAlpha = Number(this.#layers[name].style.opacity || 1);
      context.drawImage(this.#layers[name], 0, 0, width, height);
    }
    this.#drawn = undefined;
  }

  /** All of it on one canvas, for a picture that is taken away. */
  flattened(): HTMLCanvasElement {
    const { ground } = this.#layers;
    const flat = document.createElement('canvas');
    flat.width = ground.width;
    flat.height = ground.height;
    const context = flat.getContext('2d');
    if (context && this.#drawn) {
      context.fillStyle = this.#drawn.palette.paper;
      context.fillRect(0, 0, flat.width, flat.height);
      for (const name of LAYERS) {
        context.globalAlpha = Number(this.#layers[name].style.opacity || 1);
        context.drawImage(this.#layers[name], 0, 0);
      }
    }
    return flat;
  }

  #size({ width, height }: Scene): void {
    const scale = window.devicePixelRatio || 1;
    for (const name of LAYERS) {
      const canvas = this.#layers[name];
      canvas.width = Math.round(width * scale);
      canvas.height = Math.round(height * scale);
      canvas.style.width = `${width}px`;
      canvas.style.height = `${height}px`;
      this.#context(name)?.setTransform(scale, 0, 0, scale, 0, 0);
    }
  }

  #context(layer: Layer): CanvasRenderingContext2D | null {
    return this.#layers[layer].getContext('2d');
  }

  #clear(...layers: readonly Layer[]): void {
    for (const layer of layers) {
      const { width, height } = this.#layers[layer];
      this.#context(layer)?.clearRect(0, 0, width, height);
    }
  }

  #ground({ scene, palette }: Picture): void {
    const context = this.#context('ground');
    if (!context) return;
    for (const { d, fill, stroke } of scene.grounds) {
      const path = new Path2D(d);
      if (fill) {
        context.fillStyle = palette[fill];
        context.fill(path);
      }
      if (stroke) {
        context.strokeStyle = palette[stroke];
        context.lineWidth = 0.7;
        context.stroke(path);
      }
    }
  }

  /** What has appeared since the last picture, in its order. */
  #grow({ scene, palette, until }: Picture): void {
    const [lines, discs] = [this.#context('lines'), this.#context('discs')];
    if (!lines || !discs) return;
    const newLines: Line[] = [];
    for (let line = scene.lines[this.#lines]; line && line.at <= until; line = scene.lines[++this.#lines])
      newLines.push(line);
    drawLines(lines, newLines, palette);
    for (let disc = scene.discs[this.#discs]; disc && disc.at <= until; disc = scene.discs[++this.#discs])
      drawDisc(discs, disc, palette);
  }

  /** Names, and what is chosen: the rest steps back by way of a style, and is not drawn again. */
  #front({ scene, palette, until, chosen }: Picture): void {
    this.#clear('front');
    const context = this.#context('front');
    if (!context) return;
    this.#layers.lines.style.opacity = String((chosen.size ? 0.3 : 1) * opacityOfLines(scene));
    this.#layers.discs.style.opacity = chosen.size ? '0.3' : '1';
    const marked = <T extends { id: string | null; at: number }>(marks: readonly T[]) =>
      chosen.size ? marks.filter(({ id, at }) => id !== null && at <= until && chosen.has(id)) : [];
    const lines = marked(scene.lines);
    const around = { ...palette, 'hue-1': palette.chosen };
    drawLines(
      context,
      lines.map((line) => ({ ...line, tone: 'hue-1' as const, width: line.width + 1.5 })),
      around,
    );
    for (const disc of marked(scene.discs)) {
      drawDisc(context, disc, palette);
      context.strokeStyle = palette.chosen;
      context.lineWidth = 3;
      context.setLineDash([]);
      context.beginPath();
      context.arc(disc.x, disc.y, disc.r + 3, 0, 2 * Math.PI);
      context.stroke();
    }
    context.font = '12px system-ui, sans-serif';
    context.lineJoin = 'round';
    for (const { x, y, text, anchor, quiet, at } of scene.labels) {
      if (at !== undefined && at > until) continue;
      context.textAlign = anchor === 'middle' ? 'center' : anchor;
      context.strokeStyle = palette.paper;
      context.lineWidth = 3;
      context.setLineDash([]);
      context.strokeText(text, x, y);
      context.fillStyle = quiet ? palette.soft : palette.ink;
      context.fillText(text, x, y);
    }
  }
}

/** Lines that look alike are one stroke. */
function drawLines(context: CanvasRenderingContext2D, lines: readonly Line[], palette: Palette): void {
  const alike = new Map<string, Line[]>();
  for (const line of lines) {
    const look = `${line.tone} ${line.sureness} ${line.width}`;
    const group = alike.get(look);
    if (group) group.push(line);
    else alike.set(look, [line]);
  }
  for (const group of alike.values()) {
    const [first] = group;
    if (!first) continue;
    context.strokeStyle = palette[first.tone];
    context.lineWidth = first.width;
    context.setLineDash([...DASHES[first.sureness]]);
    context.beginPath();
    for (const { x1, y1, cx, cy, x2, y2 } of group) {
      context.moveTo(x1, y1);
      context.quadraticCurveTo(cx, cy, x2, y2);
    }
    context.stroke();
    context.setLineDash([]);
    context.beginPath();
    for (const line of group.filter(({ pointed }) => pointed)) {
      const [ax, ay, bx, by] = pointOf(line);
      context.moveTo(ax, ay);
      context.lineTo(line.x2, line.y2);
      context.lineTo(bx, by);
    }
    context.stroke();
  }
}

function drawDisc(
  context: CanvasRenderingContext2D,
  { x, y, r, tone, sureness }: Disc,
  palette: Palette,
): void {
  const full = sureness === 'stated';
  context.beginPath();
  context.arc(x, y, r, 0, 2 * Math.PI);
  context.fillStyle = full ? palette[tone] : palette.paper;
  context.fill();
  context.setLineDash(DASHES[sureness].map((each) => each / 2));
  context.strokeStyle = full ? palette.paper : palette[tone];
  context.lineWidth = full ? 1 : 2;
  context.stroke();
}
