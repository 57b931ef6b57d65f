import { lagBetween } from '../domain/lag.ts';
import { adopterKinds, channels, fidelities } from '../interchange/tables.ts';
import type { RowOf } from '../neo4j/graph.ts';
import { claimColumns } from './claim-columns.ts';
import { type ExportColumn, type ExportTable, orUnknown } from './columns.ts';

/** A copy as exports have it. Each of the statements that list copies answers these rows. */
export type CopyRow = RowOf<'export/copies'>;

/** What a copy is, beside its two ends: the attributes of an edge. */
export const edgeColumns: readonly ExportColumn<CopyRow>[] = [
  { name: 'idea_id', type: 'text', meaning: 'key of the idea that was taken over', of: (row) => row.ideaKey },
  {
    name: 'fidelity',
    type: 'word',
    words: orUnknown(fidelities),
    meaning: 'how close it stayed',
    of: (row) => row.fidelity,
  },
  {
    name: 'channel',
    type: 'word',
    words: orUnknown(channels),
    meaning: 'how it came over',
    of: (row) => row.channel,
  },
  {
    name: 'via',
    type: 'list',
    meaning: 'keys of the adopters that carried it without taking it up',
    of: (row) => row.via,
  },
  ...claimColumns,
  {
    name: 'date',
    type: 'edtf',
    meaning: 'when the copying adoption began (EDTF level 1)',
    of: (row) => row.date,
  },
  {
    name: 'earliest',
    type: 'day',
    meaning: 'the first day the copying adoption may have begun',
    of: (row) => row.earliest,
  },
  {
    name: 'latest',
    type: 'day',
    meaning: 'the last day the copying adoption may have begun',
    of: (row) => row.latest,
  },
  {
    name: 'lag_earliest',
    type: 'integer',
    meaning: 'the least days between the two beginnings, signed; empty where a date leaves it open',
    of: (row) => lagOf(row)?.earliest ?? null,
  },
  {
    name: 'lag_latest',
    type: 'integer',
    meaning: 'the most days between the two beginnings, signed; empty where a date leaves it open',
    of: (row) => lagOf(row)?.latest ?? null,
  },
  {
    name: 'cited',
    type: 'boolean',
    meaning: 'whether a passage of a post supports it',
    of: (row) => row.cited,
  },
];

const keyColumns: readonly ExportColumn<CopyRow>[] = [
  {
    name: 'adoption_id',
    type: 'text',
    meaning: 'key of the adoption that copied',
    of: (row) => row.adoptionKey,
  },
  {
    name: 'source_adoption_id',
    type: 'text',
    meaning: 'key of the adoption that was copied',
    of: (row) => row.sourceKey,
  },
];

const endColumns: readonly ExportColumn<CopyRow>[] = [
  { name: 'idea_name', type: 'text', meaning: 'name of the idea', of: (row) => row.ideaName },
  {
    name: 'source_idea_id',
    type: 'text',
    meaning: 'key of the idea of the adoption that was copied: the same, or one that it is a variant of',
    of: (row) => row.sourceIdeaKey,
  },
  {
    name: 'source_date',
    type: 'edtf',
    meaning: 'when the copied adoption began',
    of: (row) => row.sourceDate,
  },
  {
    name: 'source_earliest',
    type: 'day',
    meaning: 'the first day the copied adoption may have begun',
    of: (row) => row.sourceEarliest,
  },
  {
    name: 'source_latest',
    type: 'day',
    meaning: 'the last day the copied adoption may have begun',
    of: (row) => row.sourceLatest,
  },
  { name: 'from_id', type: 'text', meaning: 'key of the adopter that was copied', of: (row) => row.fromKey },
  { name: 'from_name', type: 'text', meaning: 'its name', of: (row) => row.fromName },
  { name: 'from_kind', type: 'word', words: adopterKinds, meaning: 'its level', of: (row) => row.fromKind },
  { name: 'from_country', type: 'text', meaning: 'its country', of: (row) => row.fromCountry },
  {
    name: 'from_place_id',
    type: 'text',
    meaning: 'key of the adopter whose point is given for it (see place_id of adoptions)',
    of: (row) => row.fromPlace,
  },
  { name: 'from_latitude', type: 'number', meaning: 'of that point', of: (row) => row.fromLatitude },
  { name: 'from_longitude', type: 'number', meaning: 'of that point', of: (row) => row.fromLongitude },
  { name: 'to_id', type: 'text', meaning: 'key of the adopter that copied', of: (row) => row.toKey },
  { name: 'to_name', type: 'text', meaning: 'its name', of: (row) => row.toName },
  { name: 'to_kind', type: 'word', words: adopterKinds, meaning: 'its level', of: (row) => row.toKind },
  { name: 'to_country', type: 'text', meaning: 'its country', of: (row) => row.toCountry },
  {
    name: 'to_place_id',
    type: 'text',
    meaning: 'key of the adopter whose point is given for it',
    of: (row) => row.toPlace,
  },
  { name: 'to_latitude', type: 'number', meaning: 'of that point', of: (row) => row.toLatitude },
  { name: 'to_longitude', type: 'number', meaning: 'of that point', of: (row) => row.toLongitude },
];

export const copyTable: ExportTable<CopyRow> = {
  meaning: 'Who copied what from whom: one adoption was taken from another.',
  key: ['adoption_id', 'source_adoption_id'],
  columns: [...keyColumns, ...edgeColumns, ...endColumns],
};

function lagOf(row: CopyRow) {
  return lagBetween(
    { earliest: row.sourceEarliest, latest: row.sourceLatest },
    { earliest: row.earliest, latest: row.latest },
  );
}
