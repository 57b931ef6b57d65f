import { ideasOf, valuesOf } from '../domain/filter.ts';
import type { Reading } from '../domain/reading.ts';
import type { AnnotationRow } from './annotations.ts';
import { inParameterWords } from './export-filter.ts';
import { UnknownKeyError } from './graph-source.ts';
import type { Asked } from './parameters.ts';

/** The citations that are asked for, as annotations: all, those of some posts, or those that tell of some ideas. */
export async function annotations(
  reading: Reading,
  asked: Asked,
): Promise<() => AsyncIterable<AnnotationRow>> {
  const { graph, scope } = reading;
  const ideas = await inParameterWords(() => ideasOf(reading, 'filter', asked));
  const posts = inParameterWords(() => valuesOf('posts', asked.posts));
  return () => graph.stream('export/annotations', { scope, ideas, posts });
}

export async function annotation({ graph, scope }: Reading, key: string): Promise<AnnotationRow> {
  const [row] = await graph.read('export/annotation', { scope, key });
  if (!row) throw new UnknownKeyError('citation', key);
  return row;
}
