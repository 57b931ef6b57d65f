import type { ideaAddress } from './idea-address.ts';

type Filters = Pick<
  ReturnType<typeof ideaAddress.parse>,
  'statuses' | 'channels' | 'fidelities' | 'bases' | 'sure' | 'variants'
>;

/** The same filters in the words of the export addresses (docs/exports.md). */
export function exportQuery({
  statuses,
  channels,
  fidelities,
  bases,
  sure,
  variants,
}: Filters): URLSearchParams {
  const query = new URLSearchParams();
  const several = (name: string, values: readonly string[]) => {
    if (values.length) query.set(name, values.map((value) => value.toLowerCase()).join(';'));
  };
  several('statuses', statuses);
  several('channels', channels);
  several('fidelities', fidelities);
  several('bases', bases);
  if (sure !== null) query.set('confidenceFrom', String(sure / 100));
  if (variants) query.set('includeVariants', 'true');
  return query;
}
