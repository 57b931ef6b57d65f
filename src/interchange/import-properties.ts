import { isEdtfProblem, parseEdtf } from '../domain/edtf.ts';
import { knownAddressOf } from '../domain/known-address.ts';
import { sortNameOf } from '../domain/sort-name.ts';
import { textMarksOf } from '../domain/text-marks.ts';
import type { Cells } from './import-cells.ts';

/**
 * What is stored of a record, from its cells: the one place where properties are derived that no cell holds (days,
 * sort names). Words that are not known are stored as `unknown`, so that a filter can ask for them.
 */
export function adopterProperties(cells: Cells<'adopters'>) {
  return {
    key: cells.id,
    kind: known(cells.kind, 'adopter', cells.id, 'kind'),
    name: known(cells.name, 'adopter', cells.id, 'name'),
    sortName: sortNameOf(cells.name ?? ''),
    country: cells.country,
    officialCode: cells.officialCode,
    latitude: cells.latitude,
    longitude: cells.longitude,
    aliases: cells.aliases ?? [],
    founded: cells.from,
    dissolved: cells.until,
    partOfKey: cells.parentId,
    succeededByKey: cells.succeededById,
  };
}

export function ideaProperties(cells: Cells<'ideas'>) {
  return {
    key: cells.id,
    name: known(cells.name, 'idea', cells.id, 'name'),
    sortName: sortNameOf(cells.name ?? ''),
    summary: cells.summary,
    topics: cells.topics ?? [],
    aliases: cells.aliases ?? [],
    derivedFromKey: cells.derivedFromId,
  };
}

export function adoptionProperties(cells: Cells<'adoptions'>) {
  const date = daysOf(cells.date);
  const ended = daysOf(cells.ended);
  return {
    key: cells.id,
    ideaKey: known(cells.ideaId, 'adoption', cells.id, 'idea_id'),
    adopterKey: known(cells.adopterId, 'adoption', cells.id, 'adopter_id'),
    date: cells.date,
    earliest: date.earliest,
    latest: date.latest,
    ended: cells.ended,
    endedEarliest: ended.earliest,
    endedLatest: ended.latest,
    status: cells.status ?? 'unknown',
    origin: cells.origin,
    refinesKey: cells.refinesId,
    basis: cells.basis ?? 'unknown',
    rank: cells.rank ?? 'normal',
    rankReason: cells.rankReason,
    confidence: cells.confidence,
  };
}

export function copyProperties(cells: Cells<'copies'>) {
  return {
    adoptionKey: cells.adoptionId,
    sourceKey: cells.sourceAdoptionId,
    fidelity: cells.fidelity ?? 'unknown',
    channel: cells.channel ?? 'unknown',
    via: cells.via ?? [],
    basis: cells.basis ?? 'unknown',
    rank: cells.rank ?? 'normal',
    rankReason: cells.rankReason,
    confidence: cells.confidence,
  };
}

export function postProperties(cells: Cells<'posts'>) {
  const published = daysOf(cells.published);
  const marks = cells.text === null ? null : textMarksOf(cells.text);
  return {
    key: cells.id,
    url: cells.url,
    title: cells.title,
    authors: cells.authors ?? [],
    published: cells.published,
    earliest: published.earliest,
    latest: published.latest,
    language: cells.language,
    text: cells.text,
    textUse: cells.textUse ?? 'public',
    republishesKey: cells.republishesId,
    knownAddress: knownAddressOf(cells.url),
    wordsHash: marks?.hash ?? null,
    textBands: marks?.bands ?? null,
  };
}

/** The folder's check refuses a new record without what it cannot be without; this says so should one come through. */
export class CellMissingError extends Error {
  constructor(noun: string, key: string, column: string) {
    super(`A new ${noun} was expected to have its ${column}; ${key} has none.`);
    this.name = 'CellMissingError';
  }
}

function known<T>(cell: T | null, noun: string, key: string, column: string): T {
  if (cell === null) throw new CellMissingError(noun, key, column);
  return cell;
}

const OPEN = { earliest: null, latest: null };

function daysOf(text: string | null): { earliest: string | null; latest: string | null } {
  if (text === null) return OPEN;
  const date = parseEdtf(text);
  return isEdtfProblem(date) ? OPEN : date;
}
