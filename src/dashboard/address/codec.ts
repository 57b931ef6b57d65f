/** One value of a page's state, as it stands in the query of an address. Null is left out of it. */
interface Part<T> {
  parse(text: string | null): T;
  print(value: T): string | null;
}

/** The state of a page: read from an address, and written to one. What is as usual is left out, so addresses stay short. */
export interface Codec<State> {
  parse(query: URLSearchParams): State;
  print(state: State): URLSearchParams;
}

export function codec<State extends object>(
  parts: { readonly [K in keyof State]: Part<State[K]> },
): Codec<State> {
  const names = Object.keys(parts) as (keyof State & string)[];
  return {
    parse: (query) =>
      Object.fromEntries(names.map((name) => [name, parts[name].parse(query.get(name))])) as unknown as State,
    print: (state) => {
      const query = new URLSearchParams();
      for (const name of names) {
        const text = parts[name].print(state[name]);
        if (text !== null) query.set(name, text);
      }
      return query;
    },
  };
}

/** Any text; empty if left out. */
export const text: Part<string> = {
  parse: (given) => given ?? '',
  print: (value) => (value === '' ? null : value),
};

/** A whole number or nothing. */
export const whole: Part<number | null> = {
  parse: (given) => (given !== null && /^-?\d{1,9}$/.test(given) ? Number(given) : null),
  print: (value) => (value === null ? null : String(value)),
};

export const flag: Part<boolean> = {
  parse: (given) => given === 'yes',
  print: (value) => (value ? 'yes' : null),
};

/** One of some words, in lower case in the address; the usual one is left out, and stands for what is none. */
export function word<W extends string>(words: readonly W[], usual: W): Part<W> {
  return {
    parse: (given) => words.find((each) => each.toLowerCase() === given?.toLowerCase()) ?? usual,
    print: (value) => (value === usual ? null : value.toLowerCase()),
  };
}

/** Several of some words; none if left out. They keep the order of the list. */
export function words<W extends string>(all: readonly W[]): Part<readonly W[]> {
  return {
    parse: (given) => {
      const asked = new Set(given?.toLowerCase().split('.'));
      return all.filter((each) => asked.has(each.toLowerCase()));
    },
    print: (value) => (value.length ? value.map((each) => each.toLowerCase()).join('.') : null),
  };
}
