import type { RecordNoun } from '../domain/change-log.ts';
import type { Reader } from '../interchange/import-noun.ts';
import { inQuotes } from '../interchange/problem.ts';
import { type Failure, failure, type Versions } from './edit.ts';
import type { Held } from './held-records.ts';
import { loggedRecord } from './log-cells.ts';
import { nameOf } from './record-kinds.ts';

/** Somebody else changed these meanwhile: both versions are told, and nothing is written over. */
export async function conflictsOf(
  reader: Reader,
  stale: readonly { readonly edit: number; readonly held: Held }[],
): Promise<Failure[]> {
  if (stale.length === 0) return [];
  const records = stale.map(({ held: { noun, key } }) => ({ noun, key }));
  const last = new Map(
    (await reader.run('editing/last-alterations', { records })).map((row) => [
      nameOf(row.noun as RecordNoun, row.key),
      row,
    ]),
  );
  return stale.map(({ edit, held }) => {
    const { noun, key, revised } = held;
    const change = last.get(nameOf(noun, key));
    const current = loggedRecord(held);
    // An import that created a record keeps no entry of it.
    const known = change?.position === revised ? change : undefined;
    const versions: Versions = {
      current,
      before: known?.before == null ? null : { ...current, ...JSON.parse(known.before) },
      revision: revised,
      at: known?.at ?? null,
      actor: known?.actor ?? null,
      reason: known?.reason ?? null,
    };
    const who = known === undefined ? 'somebody' : known.actor;
    const reason = `the ${noun} ${inQuotes(key)} was changed meanwhile, by ${who}, and is now at revision ${revised}`;
    const right = `look at both versions, and send the edit again with ifRevision ${revised}`;
    return failure({
      code: 'conflict',
      edit,
      noun,
      key,
      reason,
      right,
      conflicts: [{ noun, key }],
      versions,
    });
  });
}
