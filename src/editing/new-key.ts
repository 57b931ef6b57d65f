import { randomBytes } from 'node:crypto';

/** As much of a name as a key holds. */
const READABLE = 60;

/** Crockford's base 32: no letter that is taken for a digit. */
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';

/** A key for what came without one: its name, as an address would have it, and 35 bits of chance, such as `laesekampagnen-7k3p9wz`. */
export function newKey(name: string): string {
  const slug = name
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('ð', 'd')
    .replaceAll('þ', 'th')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, READABLE)
    .replace(/^-+|-+$/g, '');
  const chance = [...randomBytes(7)].map((byte) => LETTERS[byte % 32]).join('');
  return slug === '' ? chance : `${slug}-${chance}`;
}
