import { adopterKinds, textUses } from '../interchange/tables.ts';
import type { RowOf } from '../neo4j/graph.ts';
import type { ExportTable } from './columns.ts';

export const adopterTable: ExportTable<RowOf<'export/adopters'>> = {
  meaning: 'Everyone who can have an idea first or take one over, whatever their level.',
  key: ['id'],
  columns: [
    { name: 'id', type: 'text', meaning: 'key of the adopter', of: (row) => row.key },
    { name: 'kind', type: 'word', words: adopterKinds, meaning: 'its level', of: (row) => row.kind },
    { name: 'name', type: 'text', meaning: 'as its own people write it', of: (row) => row.name },
    {
      name: 'part_of_id',
      type: 'text',
      meaning: 'key of the adopter it is part of',
      of: (row) => row.partOfKey,
    },
    { name: 'country', type: 'text', meaning: 'ISO 3166-1 alpha-2 code', of: (row) => row.country },
    {
      name: 'official_code',
      type: 'text',
      meaning: "the country's own statistical code",
      of: (row) => row.officialCode,
    },
    {
      name: 'place_id',
      type: 'text',
      meaning: 'key of the adopter whose point is given: itself, or the nearest it is part of that has one',
      of: (row) => row.placeKey,
    },
    { name: 'latitude', type: 'number', meaning: 'of that point, WGS 84 degrees', of: (row) => row.latitude },
    { name: 'longitude', type: 'number', meaning: 'of the same point', of: (row) => row.longitude },
    { name: 'aliases', type: 'list', meaning: 'other names', of: (row) => row.aliases },
    { name: 'founded', type: 'edtf', meaning: 'when it was founded', of: (row) => row.founded },
    {
      name: 'dissolved',
      type: 'edtf',
      meaning: 'when it was merged, split or closed',
      of: (row) => row.dissolved,
    },
    {
      name: 'succeeded_by_id',
      type: 'text',
      meaning: 'key of the adopter it went into',
      of: (row) => row.succeededByKey,
    },
  ],
};

export const ideaTable: ExportTable<RowOf<'export/ideas'>> = {
  meaning: 'What spreads: a method, a programme, a service, a tool.',
  key: ['id'],
  columns: [
    { name: 'id', type: 'text', meaning: 'key of the idea', of: (row) => row.key },
    { name: 'name', type: 'text', meaning: 'what it is called', of: (row) => row.name },
    { name: 'summary', type: 'text', meaning: 'a few sentences', of: (row) => row.summary },
    {
      name: 'derived_from_id',
      type: 'text',
      meaning: 'key of the idea of which this one is a variant',
      of: (row) => row.derivedFromKey,
    },
    { name: 'topics', type: 'list', meaning: 'what it is about', of: (row) => row.topics },
    { name: 'aliases', type: 'list', meaning: 'other names', of: (row) => row.aliases },
  ],
};

export const postTable: ExportTable<RowOf<'export/posts'>> = {
  meaning: 'The texts that tell the stories: blog posts, reports, articles.',
  key: ['id'],
  columns: [
    { name: 'id', type: 'text', meaning: 'key of the post', of: (row) => row.key },
    { name: 'url', type: 'text', meaning: 'its address', of: (row) => row.url },
    { name: 'title', type: 'text', meaning: 'its title', of: (row) => row.title },
    { name: 'authors', type: 'list', meaning: 'who wrote it', of: (row) => row.authors },
    { name: 'published', type: 'edtf', meaning: 'when it was published', of: (row) => row.published },
    { name: 'earliest', type: 'day', meaning: 'the first day that may be', of: (row) => row.earliest },
    { name: 'latest', type: 'day', meaning: 'the last day that may be', of: (row) => row.latest },
    { name: 'language', type: 'text', meaning: 'BCP 47 tag', of: (row) => row.language },
    {
      name: 'text_use',
      type: 'word',
      words: textUses,
      meaning: 'public, or quotes: only cited passages may be shown',
      of: (row) => row.textUse,
    },
    {
      name: 'republishes_id',
      type: 'text',
      meaning: 'key of the post whose text it publishes again: the two are one voice',
      of: (row) => row.republishesKey,
    },
    {
      name: 'text',
      type: 'text',
      meaning: 'plain text; empty where it may not be shown',
      of: (row) => row.text,
    },
  ],
};

export const citationTable: ExportTable<RowOf<'export/citations'>> = {
  meaning: 'The exact passage of a post that tells of an idea, an adoption or a copy.',
  key: ['id'],
  columns: [
    { name: 'id', type: 'text', meaning: 'key of the citation', of: (row) => row.key },
    { name: 'post_id', type: 'text', meaning: 'key of the post it stands in', of: (row) => row.postKey },
    { name: 'idea_id', type: 'text', meaning: 'key of the idea it tells of', of: (row) => row.ideaKey },
    {
      name: 'adoption_id',
      type: 'text',
      meaning: 'key of the adoption it supports, if it tells of one',
      of: (row) => row.adoptionKey,
    },
    {
      name: 'source_adoption_id',
      type: 'text',
      meaning: 'with adoption_id: the copy it supports',
      of: (row) => row.sourceKey,
    },
    { name: 'quote', type: 'text', meaning: "the exact passage of the post's text", of: (row) => row.quote },
    {
      name: 'start',
      type: 'integer',
      meaning: 'its offset in the text, in Unicode code points',
      of: (row) => row.start,
    },
    { name: 'end', type: 'integer', meaning: 'the offset behind it', of: (row) => row.end },
    {
      name: 'anchoring',
      type: 'word',
      words: ['anchored', 'lost'],
      meaning: 'whether the passage still stands there; lost: the text has changed since',
      of: (row) => row.anchoring,
    },
  ],
};
