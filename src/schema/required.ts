/** What a record refers to is there as long as the record is: the model's invariants say so, and a breach is a fault of ours. */
export async function required<Item>(found: Promise<Item | null>, key: string): Promise<Item> {
  const item = await found;
  if (item === null) throw new Error(`A record refers to ${key}, which is not there or may not be seen.`);
  return item;
}
