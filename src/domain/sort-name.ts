/** A name as lists are ordered by it: composed (NFC) and in lower case, so that `Århus` and `århus` stand together. */
export function sortNameOf(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
