import { type Adoption, adoptionByKey } from '../domain/adoption.ts';
import { type Copy, sourcesOf } from '../domain/copy.ts';
import { type Lag, lagBetween } from '../domain/lag.ts';
import { boundsOf } from './bounds-of-adoption.ts';

/** The lag that the bounds of both ends leave; null where they leave none, or say nothing of it. */
export async function reasonedLagOf(copy: Copy): Promise<Lag | null> {
  const { reading, adoptionKey, sourceKey } = copy;
  const ends = await Promise.all([sourceKey, adoptionKey].map((key) => adoptionByKey(reading, key)));
  const [source, adoption] = ends;
  if (!source || !adoption) return null;
  const [before, after] = await Promise.all([boundsOf(source), boundsOf(adoption)]);
  if (before.contradiction !== null || after.contradiction !== null) return null;
  const lag = lagBetween(before, after);
  if (lag === null || !(await bindsBoth(copy, source))) return lag;
  return { earliest: Math.max(0, lag.earliest ?? 0), latest: lag.latest };
}

/** Whether the copy is not before its source, whatever the days of both leave apart: see the rules in bounds.ts. */
async function bindsBoth({ reading, adoptionKey, sourceKey }: Copy, { status }: Adoption): Promise<boolean> {
  if (status === 'considered' || status === 'rejected') return false;
  const counted = await sourcesOf(reading, adoptionKey);
  return counted.some((copy) => copy.sourceKey === sourceKey);
}
