import type { Reading } from '../domain/reading.ts';

/**
 * Runs a statement of its own as part of the layer that is being read (domain/layers.ts), so that what its answer asks for next
 * is asked together with what other answers of the same question ask for. The same question twice is asked once.
 */
export function inLayer<T>(
  reading: Reading,
  question: readonly unknown[],
  read: () => Promise<T>,
): Promise<T> {
  return reading.batched(JSON.stringify(question), '', async () => [await read()]);
}
