import { codePointLength } from '../domain/code-points.ts';
import { isEdtfProblem, parseEdtf } from '../domain/edtf.ts';
import { isCountryCode } from './country-codes.ts';
import { nearestOf } from './suggestion.ts';
import type { CellKind } from './tables.ts';

export type CellValue = string | number | boolean | readonly string[];

/** Why a cell that is not empty cannot hold what it holds; null where it can. */
export function cellProblem(cell: string, kind: CellKind): string | null {
  switch (kind.kind) {
    case 'key':
    case 'reference':
      return keyProblem(cell);
    case 'list':
      return listProblem(cell);
    case 'references':
      return listProblem(cell) ?? referencesProblem(cell);
    case 'word':
      return kind.words.includes(cell) ? null : wordProblem(cell, kind.words);
    case 'date': {
      const date = parseEdtf(cell);
      return isEdtfProblem(date) ? date.problem : null;
    }
    case 'number':
      return numberProblem(cell, kind.from, kind.to);
    case 'offset':
      return /^\d{1,9}$/.test(cell) ? null : `${shown(cell)} is no offset: it is a whole number from 0 on`;
    case 'flag':
      return cell === 'true' || cell === 'false'
        ? null
        : `${shown(cell)} is neither true nor false: write one of the two, or nothing where it is not known`;
    case 'country':
      return isCountryCode(cell) ? null : countryProblem(cell);
    case 'language':
      return languageProblem(cell);
    case 'address':
      return addressProblem(cell);
    case 'text':
      return null;
  }
}

/** The value of a cell that has no problem. */
export function cellValue(cell: string, kind: CellKind): CellValue {
  switch (kind.kind) {
    case 'list':
    case 'references':
      return cell.split(';');
    case 'number':
    case 'offset':
      return Number(cell);
    case 'flag':
      return cell === 'true';
    default:
      return cell;
  }
}

/** A value as a cell: numbers as the shortest decimal that is the same number. */
export function cellOf(value: CellValue | null | undefined): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? value.join(';') : String(value);
}

const LONGEST_KEY = 200;

function keyProblem(cell: string): string | null {
  if (cell.includes(';')) return 'a key holds no “;”, which parts the entries of a list';
  if (cell.trim() === '') return 'a key is more than blank space';
  const length = cell.length <= LONGEST_KEY ? cell.length : codePointLength(cell);
  return length <= LONGEST_KEY ? null : `a key has at most ${LONGEST_KEY} characters, this one has ${length}`;
}

function listProblem(cell: string): string | null {
  const parts = cell.split(';');
  const empty = parts.indexOf('');
  if (empty < 0) return null;
  const better = parts.filter((part) => part !== '').join(';');
  return (
    `entry ${empty + 1} of the list is empty: ` +
    `${better === '' ? 'leave the whole cell empty' : `write ${shown(better)}`}`
  );
}

function referencesProblem(cell: string): string | null {
  const seen = new Set<string>();
  for (const key of cell.split(';')) {
    const problem = keyProblem(key);
    if (problem !== null) return problem;
    if (seen.has(key)) return `${shown(key)} stands in the list twice: name it once`;
    seen.add(key);
  }
  return null;
}

function wordProblem(cell: string, words: readonly string[]): string {
  const meant = nearestOf(cell, words);
  return `${shown(cell)} is none of ${words.join(', ')}${meant === null ? '' : `: did you mean ${meant}?`}`;
}

const DECIMAL = /^-?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d{1,3})?$/;

function numberProblem(cell: string, from: number, to: number): string | null {
  if (!DECIMAL.test(cell)) {
    const withPoint = cell.replace(',', '.');
    return `${shown(cell)} is no number: ${DECIMAL.test(withPoint) ? `write ${withPoint}, with a point` : `it is a number from ${from} to ${to}`}`;
  }
  const number = Number(cell);
  return number >= from && number <= to ? null : `${cell} lies outside ${from} to ${to}`;
}

function countryProblem(cell: string): string {
  const upper = cell.trim().toUpperCase();
  const right = isCountryCode(upper)
    ? `: write ${upper}`
    : upper === 'UK'
      ? ': write GB'
      : ', as DK or NO are';
  return `${shown(cell)} is no ISO 3166-1 alpha-2 country code${right}`;
}

function languageProblem(cell: string): string | null {
  if (isLanguageTag(cell)) return null;
  const hyphened = cell.trim().replaceAll('_', '-');
  return `${shown(cell)} is no BCP 47 language tag${isLanguageTag(hyphened) ? `: write ${hyphened}` : ', as da, nb or sv are'}`;
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function addressProblem(cell: string): string | null {
  if (/^https?:\/\/\S+$/i.test(cell) && URL.canParse(cell)) return null;
  const better = `https://${cell}`;
  const guess = /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(cell)
    ? `: write ${better}`
    : ', which begins with https:// or http://';
  return `${shown(cell)} is no address${guess}`;
}

function shown(cell: string): string {
  return `“${cell.length > 60 ? `${cell.slice(0, 60)}…` : cell}”`;
}
