import { adopterKinds, adoptionStatuses } from '../interchange/tables.ts';
import type { RowOf } from '../neo4j/graph.ts';
import { claimColumns } from './claim-columns.ts';
import { type ExportColumn, type ExportTable, orUnknown } from './columns.ts';

/** An adoption as exports have it. Each of the statements that list adoptions answers these rows. */
export type AdoptionRow = RowOf<'export/adoptions'>;

const columns: readonly ExportColumn<AdoptionRow>[] = [
  { name: 'id', type: 'text', meaning: 'key of the adoption', of: (row) => row.key },
  { name: 'idea_id', type: 'text', meaning: 'key of the idea', of: (row) => row.ideaKey },
  { name: 'idea_name', type: 'text', meaning: 'name of the idea', of: (row) => row.ideaName },
  {
    name: 'adopter_id',
    type: 'text',
    meaning: 'key of the adopter who took it up',
    of: (row) => row.adopterKey,
  },
  { name: 'adopter_name', type: 'text', meaning: 'name of the adopter', of: (row) => row.adopterName },
  {
    name: 'adopter_kind',
    type: 'word',
    words: adopterKinds,
    meaning: 'level of the adopter',
    of: (row) => row.adopterKind,
  },
  {
    name: 'part_of_id',
    type: 'text',
    meaning: 'key of the adopter that the adopter is part of; being part is never copying',
    of: (row) => row.partOfKey,
  },
  { name: 'country', type: 'text', meaning: 'ISO 3166-1 alpha-2 code', of: (row) => row.country },
  {
    name: 'official_code',
    type: 'text',
    meaning: "the country's own statistical code of the adopter",
    of: (row) => row.officialCode,
  },
  {
    name: 'place_id',
    type: 'text',
    meaning:
      'key of the adopter whose point is given: the adopter, or the nearest it is part of that has one',
    of: (row) => row.placeKey,
  },
  { name: 'latitude', type: 'number', meaning: 'of that point, WGS 84 degrees', of: (row) => row.latitude },
  { name: 'longitude', type: 'number', meaning: 'of the same point', of: (row) => row.longitude },
  {
    name: 'date',
    type: 'edtf',
    meaning: 'when it began, as precisely as is known (EDTF level 1); empty where it is not',
    of: (row) => row.date,
  },
  {
    name: 'earliest',
    type: 'day',
    meaning: 'the first day it may have begun; empty where that is open',
    of: (row) => row.earliest,
  },
  {
    name: 'latest',
    type: 'day',
    meaning: 'the last day it may have begun; empty where that is open',
    of: (row) => row.latest,
  },
  { name: 'ended', type: 'edtf', meaning: 'when it ended, if it did', of: (row) => row.ended },
  {
    name: 'ended_earliest',
    type: 'day',
    meaning: 'the first day it may have ended',
    of: (row) => row.endedEarliest,
  },
  {
    name: 'ended_latest',
    type: 'day',
    meaning: 'the last day it may have ended',
    of: (row) => row.endedLatest,
  },
  {
    name: 'status',
    type: 'word',
    words: orUnknown(adoptionStatuses),
    meaning: 'how far it went; considered and rejected are no take-up',
    of: (row) => row.status,
  },
  {
    name: 'origin',
    type: 'boolean',
    meaning: 'whether the adopter is held to have had the idea itself; empty where nobody says',
    of: (row) => row.origin,
  },
  {
    name: 'refines_id',
    type: 'text',
    meaning: 'key of the coarser record of the same thing',
    of: (row) => row.refinesKey,
  },
  ...claimColumns,
  {
    name: 'cited',
    type: 'boolean',
    meaning: 'whether a passage of a post supports it',
    of: (row) => row.cited,
  },
];

export const adoptionTable: ExportTable<AdoptionRow> = {
  meaning: 'One adopter took one idea into use, or had it first.',
  key: ['id'],
  columns,
};
