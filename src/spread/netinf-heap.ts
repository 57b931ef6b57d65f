/** An edge by its number, and what it gained when that was last computed: never less than what it gains now. */
export interface BoundedGain {
  readonly index: number;
  readonly gain: number;
}

/** The possible edges by their bounds, greatest first: a binary heap. */
export class EdgeHeap {
  readonly #items: BoundedGain[] = [];
  readonly #equal: number;
  readonly #nothing: number;

  /** Gains that differ by less than `equal` are equal; one that is not above `nothing` is none. */
  constructor(gains: readonly number[], equal: number, nothing: number) {
    this.#equal = equal;
    this.#nothing = nothing;
    gains.forEach((gain, index) => {
      this.put({ index, gain });
    });
  }

  /** Takes out all the edges whose present gain is the greatest there is; none where no edge gains anything. */
  takeBest(gainNow: (index: number) => number): BoundedGain[] {
    const fresh: BoundedGain[] = [];
    let greatest = this.#nothing;
    for (let top = this.#items[0]; top && top.gain > greatest - this.#equal; top = this.#items[0]) {
      this.#takeTop();
      const now = { index: top.index, gain: gainNow(top.index) };
      if (now.gain <= this.#nothing) continue;
      fresh.push(now);
      greatest = Math.max(greatest, now.gain);
    }
    const equals = fresh.filter((each) => each.gain >= greatest - this.#equal);
    for (const each of fresh) if (each.gain < greatest - this.#equal) this.put(each);
    return equals;
  }

  put(item: BoundedGain): void {
    const items = this.#items;
    let place = items.push(item) - 1;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      const above = items[parent] as BoundedGain;
      if (above.gain >= item.gain) break;
      items[place] = above;
      place = parent;
    }
    items[place] = item;
  }

  /** The edges that are still in it, in no order. */
  indexes(): number[] {
    return this.#items.map((item) => item.index);
  }

  #takeTop(): void {
    const items = this.#items;
    const last = items.pop();
    if (!items.length || !last) return;
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= items.length) break;
      const right = items[child + 1];
      if (right && right.gain > (items[child] as BoundedGain).gain) child++;
      const below = items[child] as BoundedGain;
      if (below.gain <= last.gain) break;
      items[place] = below;
      place = child;
    }
    items[place] = last;
  }
}
