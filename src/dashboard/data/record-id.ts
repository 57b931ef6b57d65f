/** The global id of a record, by which `node` and `nodes` find it: its noun, a colon and its key, as base64url. */
export function recordId(noun: string, key: string): string {
  const name = `${noun.charAt(0)}${noun.slice(1).toLowerCase()}:${key}`;
  const bytes = String.fromCharCode(...new TextEncoder().encode(name));
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
