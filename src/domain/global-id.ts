import { InputError } from './input-error.ts';

/** The nouns that have a global id. It is made of the noun and the key, so it survives a change of kind. */
export const nouns = ['Adopter', 'Idea', 'Adoption', 'Copy', 'Post', 'Citation', 'Story', 'Change'] as const;
export type Noun = (typeof nouns)[number];

export function globalId(noun: Noun, key: string): string {
  return Buffer.from(`${noun}:${key}`, 'utf8').toString('base64url');
}

/** The noun and the key in a global id; refuses everything that `globalId` does not make. */
export function readGlobalId(id: string, field: string): { noun: Noun; key: string } {
  const text = Buffer.from(id, 'base64url').toString('utf8');
  const [, noun, key] = /^(\w+):(.+)$/s.exec(text) ?? [];
  if (!key || globalId(noun as Noun, key) !== id.replace(/=+$/, ''))
    throw new InputError(field, `expected an id that this service gave out; got "${shown(id)}".`);
  if (!nouns.includes(noun as Noun))
    throw new InputError(
      field,
      `expected the id of one of ${nouns.join(', ')}; got one of "${shown(noun as string)}".`,
    );
  return { noun: noun as Noun, key };
}

function shown(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
