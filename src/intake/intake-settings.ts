import { createRequire } from 'node:module';
import type { Allowed } from './network-rules.ts';

/** What an operator says of the intake. */
export interface IntakeSettings {
  /** What may be reached beside the public network; nothing by default. */
  readonly allowed: readonly Allowed[];
  /** An address of mail or of a page, for those whose sites are read, if one was given. */
  readonly contact: string | undefined;
}

export const closedIntake: IntakeSettings = { allowed: [], contact: undefined };

/** How the service calls itself to the sites that it reads. */
export function agentName({ contact }: IntakeSettings): string {
  const { version } = createRequire(import.meta.url)('../../package.json') as { version: string };
  return `Copycat/${version}${contact === undefined ? '' : ` (+${contact})`}`;
}
