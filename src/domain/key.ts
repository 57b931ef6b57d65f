/** The key of a record that has one of its own. */
export function keyOf(record: { readonly key: string }): string {
  return record.key;
}

/** The order of keys wherever nothing else decides: by UTF-16 code unit, the same on every machine. */
export function compareKeys(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
