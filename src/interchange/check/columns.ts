/** No record, no row, no reference. */
export const NONE = -1;

/** A column of integers that grows; what was never set is NONE. Four bytes each, so that millions fit. */
export class IntColumn {
  #values = new Int32Array(1024).fill(NONE);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  at(index: number): number {
    return index < this.#length ? (this.#values[index] ?? NONE) : NONE;
  }

  set(index: number, value: number): void {
    if (index >= this.#values.length) {
      const grown = new Int32Array(Math.max(index + 1, this.#values.length * 2)).fill(NONE);
      grown.set(this.#values);
      this.#values = grown;
    }
    this.#values[index] = value;
    if (index >= this.#length) this.#length = index + 1;
  }

  push(value: number): void {
    this.set(this.#length, value);
  }

  /** The values as they stand; to be read before anything is set again. */
  view(): Int32Array {
    return this.#values.subarray(0, this.#length);
  }
}

/** Numbers for keys, in the order in which the keys were first met, so that everything else can stand in IntColumns. */
export class KeyIndex {
  readonly #numbers = new Map<string, number>();
  readonly #keys: string[] = [];

  get size(): number {
    return this.#keys.length;
  }

  numberOf(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#keys.length;
    this.#numbers.set(key, number);
    this.#keys.push(key);
    return number;
  }

  keyOf(number: number): string {
    return this.#keys[number] ?? '';
  }
}

/** Many texts outside the heap of strings: about their UTF-8 bytes, whatever their number. */
export class TextStore {
  static readonly #CHUNK = 1 << 22;
  readonly #chunks: Buffer[] = [];
  #used = TextStore.#CHUNK;
  readonly #chunkOf = new IntColumn();
  readonly #startOf = new IntColumn();
  readonly #lengthOf = new IntColumn();

  push(text: string): void {
    const length = Buffer.byteLength(text);
    if (this.#used + length > TextStore.#CHUNK) {
      this.#chunks.push(Buffer.allocUnsafeSlow(Math.max(TextStore.#CHUNK, length)));
      this.#used = 0;
    }
    const chunk = this.#chunks.length - 1;
    this.#chunks[chunk]?.write(text, this.#used);
    this.#chunkOf.push(chunk);
    this.#startOf.push(this.#used);
    this.#lengthOf.push(length);
    this.#used += length;
  }

  at(index: number): string {
    const start = this.#startOf.at(index);
    const chunk = this.#chunks[this.#chunkOf.at(index)];
    return chunk === undefined ? '' : chunk.toString('utf8', start, start + this.#lengthOf.at(index));
  }
}
