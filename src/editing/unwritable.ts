import type { CellValue } from '../interchange/cell.ts';
import { inQuotes } from '../interchange/problem.ts';

/**
 * Why a value cannot stand in a cell of the interchange format at all, so that an export could not give it back; null where it can.
 * Whether it is right is another question, which the format's own check answers.
 */
export function unwritable(value: CellValue | null | undefined): string | null {
  if (typeof value === 'string') return unwritableText(value);
  if (typeof value !== 'object' || value === null) return null;
  for (const [at, part] of value.entries()) {
    const reason = part.includes(';')
      ? `${inQuotes(part)} holds a “;”, which parts the entries of a list`
      : unwritableText(part);
    if (reason !== null) return `entry ${at + 1}: ${reason}`;
  }
  return null;
}

function unwritableText(text: string): string | null {
  if (text.includes('\0')) return 'the text holds a NUL character, which no text holds: take it out';
  if (LONE_SURROGATE.test(text)) return 'the text holds half of a character (a lone surrogate): take it out';
  return null;
}

const LONE_SURROGATE = /\p{Surrogate}/u;
