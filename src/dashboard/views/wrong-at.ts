import type { ItemFailure } from '../drafting/check-telling.ts';
import type { Wrong } from './field.tsx';

/** What the service says is wrong with a field of an item, also with a part of it: `location` for `location.latitude`. */
export function wrongAt(
  failures: readonly ItemFailure[] | null | undefined,
  field: string,
): Wrong | undefined {
  const own = failures?.find(
    (each) =>
      each.field === field || each.field.startsWith(`${field}.`) || each.field.startsWith(`${field}[`),
  );
  return own && { reason: own.failure.reason, right: own.failure.right, isEnglish: true };
}
