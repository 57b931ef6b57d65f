import type { Disc, Line, Scene } from './scene.ts';

/** Where somebody without a mouse is in a drawing: at a disc, or at a copy, come to from the disc that is named. */
export type Standing =
  | { readonly disc: string }
  | { readonly from: string; readonly to: string; readonly after: 'from' | 'to' };

/** Where a step may lead. Sources are upstream, those who copied are downstream. */
export type Step = 'left' | 'right' | 'up' | 'down' | 'upstream' | 'downstream' | 'first' | 'last';

/** The mark that somebody stands at; none where it is not shown at that time, or no longer there. */
export function markOf(scene: Scene, standing: Standing, until: number): Disc | Line | undefined {
  if ('disc' in standing) return scene.discs.find(({ id, at }) => id === standing.disc && at <= until);
  return shownLines(scene, until).find(({ ends }) => ends?.[0] === standing.from && ends[1] === standing.to);
}

/** Where one begins: at the first disc of what is chosen, else at the first of all. */
export function begin(scene: Scene, until: number, chosen: ReadonlySet<string>): Standing | null {
  const discs = shownDiscs(scene, until);
  const drawn = new Set(discs.map(({ id }) => id));
  const disc = [...chosen].find((id) => drawn.has(id)) ?? discs[0]?.id;
  return disc === undefined ? null : { disc };
}

/**
 * One step on. From disc to disc it goes to the nearest that way; upstream and downstream it goes over the copy between, so that a copy
 * can be chosen, too; at a copy, the others of the disc that one came from are beside it. Null where nothing lies that way.
 */
export function walked(scene: Scene, until: number, standing: Standing, step: Step): Standing | null {
  if (step === 'first' || step === 'last') {
    const disc = shownDiscs(scene, until).at(step === 'first' ? 0 : -1);
    return disc ? { disc: disc.id } : null;
  }
  if ('disc' in standing) {
    if (step === 'upstream' || step === 'downstream') {
      const after = step === 'upstream' ? 'to' : 'from';
      return at(copiesOf(scene, until, standing.disc, after)[0], after);
    }
    const here = markOf(scene, standing, until);
    const next = here && 'r' in here ? nearest(shownDiscs(scene, until), here, step) : undefined;
    return next ? { disc: next.id } : null;
  }
  if (step === 'upstream') return { disc: standing.from };
  if (step === 'downstream') return { disc: standing.to };
  const beside = copiesOf(scene, until, standing[standing.after], standing.after);
  const place = beside.findIndex(({ ends }) => ends?.[0] === standing.from && ends[1] === standing.to);
  return at(beside[place + (step === 'left' || step === 'up' ? -1 : 1)], standing.after);
}

/** The next disc in their order whose words begin like that, round to the first again. */
export function named(
  scene: Scene,
  until: number,
  standing: Standing | null,
  typed: string,
): Standing | null {
  const discs = shownDiscs(scene, until);
  const start = standing && 'disc' in standing ? discs.findIndex(({ id }) => id === standing.disc) : -1;
  // Whoever is still typing a name stays where it fits; a first letter leads on.
  const order = [...discs.slice(start + (typed.length > 1 ? 0 : 1)), ...discs];
  const wanted = typed.toLowerCase();
  const found = order.find(({ title }) => title.toLowerCase().startsWith(wanted));
  return found ? { disc: found.id } : null;
}

/** Which of how many: of all discs, or of the copies beside it. */
export function placeOf(scene: Scene, until: number, standing: Standing): readonly [number, number] {
  if ('disc' in standing) {
    const discs = shownDiscs(scene, until);
    return [discs.findIndex(({ id }) => id === standing.disc) + 1, discs.length];
  }
  const beside = copiesOf(scene, until, standing[standing.after], standing.after);
  const place = beside.findIndex(({ ends }) => ends?.[0] === standing.from && ends[1] === standing.to);
  return [place + 1, beside.length];
}

type Named = Disc & { readonly id: string };

function shownDiscs(scene: Scene, until: number): Named[] {
  return scene.discs.filter((disc): disc is Named => disc.id !== null && disc.at <= until);
}

function shownLines(scene: Scene, until: number): Line[] {
  return scene.lines.filter(({ at }) => at <= until);
}

/** The copies that begin or end at a disc. */
function copiesOf(scene: Scene, until: number, disc: string, end: 'from' | 'to'): Line[] {
  return shownLines(scene, until).filter(({ ends }) => ends?.[end === 'from' ? 0 : 1] === disc);
}

function at(line: Line | undefined, after: 'from' | 'to'): Standing | null {
  return line?.ends ? { from: line.ends[0], to: line.ends[1], after } : null;
}

/** The nearest that way; what lies aside counts as farther, so that one goes straight on where one can. */
function nearest(
  discs: readonly Named[],
  here: Disc,
  step: 'left' | 'right' | 'up' | 'down',
): Named | undefined {
  let [best, least]: [Named | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
  for (const disc of discs) {
    const [dx, dy] = [disc.x - here.x, disc.y - here.y];
    const along = { left: -dx, right: dx, up: -dy, down: dy }[step];
    if (along < 0.05) continue;
    const away = along + 2.5 * Math.abs(step === 'left' || step === 'right' ? dy : dx);
    if (away < least) [best, least] = [disc, away];
  }
  return best;
}
