import type { ideaAddress } from '../address/idea-address.ts';

type IdeaState = ReturnType<typeof ideaAddress.parse>;

/** What an address of an idea asks the service for: everything about one spread is asked with the same scope and filter. */
export function questionOf(
  key: string,
  { statuses, channels, fidelities, bases, sure, variants }: IdeaState,
) {
  const filtered = channels.length || fidelities.length || bases.length || sure !== null;
  return {
    key,
    scope: statuses.length ? { statuses: [...statuses] } : null,
    filter: filtered
      ? {
          ...(channels.length ? { channels: [...channels] } : {}),
          ...(fidelities.length ? { fidelities: [...fidelities] } : {}),
          ...(bases.length ? { bases: [...bases] } : {}),
          ...(sure === null ? {} : { confidence: { atLeast: Math.min(Math.max(sure, 0), 100) / 100 } }),
        }
      : null,
    variants,
  };
}
