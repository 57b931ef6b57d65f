/** Asks for the next item while the one before is worked on: reading a file and writing to the database overlap. */
export async function* ahead<Item>(
  source: AsyncGenerator<Item, void, void>,
): AsyncGenerator<Item, void, void> {
  let next = source.next();
  try {
    for (;;) {
      const { done, value } = await next;
      if (done) return;
      next = source.next();
      // Its failure is met when it is awaited; until then it is nobody's.
      next.catch(() => undefined);
      yield value;
    }
  } finally {
    await source.return();
  }
}
