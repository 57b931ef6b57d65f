/** A property of a node or a relationship, as far as a name can stand in it. */
export type TextValue = string | readonly string[];

export function isTextValue(value: unknown): value is TextValue {
  return (
    typeof value === 'string' || (Array.isArray(value) && value.every((part) => typeof part === 'string'))
  );
}

/** A value with every text in it changed: of a list each entry, of JSON each text inside, however deep. */
export function changedValue<Value extends TextValue>(value: Value, change: (text: string) => string): Value {
  if (typeof value !== 'string')
    return (value as readonly string[]).map((part) => changedText(part, change)) as never;
  return changedText(value, change) as Value;
}

/** The log, kept answers and the like are JSON: a name may be written in it with escapes, and what is covered must leave it JSON. */
function changedText(text: string, change: (text: string) => string): string {
  const json = jsonIn(text);
  if (json === undefined) return change(text);
  const changed = JSON.stringify(changedJson(json, change));
  return changed === JSON.stringify(json) ? text : changed;
}

function jsonIn(text: string): object | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text) as object;
  } catch {
    return undefined;
  }
}

function changedJson(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return changedText(value, change);
  if (Array.isArray(value)) return value.map((part) => changedJson(part, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [change(name), changedJson(part, change)]),
  );
}

/** Every text in a value, as it is read: what stands in JSON without its escapes. */
export function textsIn(value: TextValue): string[] {
  const texts: string[] = [];
  changedValue(value, (text) => {
    texts.push(text);
    return text;
  });
  return texts;
}
