import { adopterCells, ideaCells } from './export-cells.ts';
import { create, type Link, link, linked, type Noun, relink, update } from './import-noun.ts';
import { adopterProperties, ideaProperties } from './import-properties.ts';

export const adopterNoun: Noun<'adopters'> = {
  name: 'adopters',
  noun: 'adopter',
  keyOf: (row) => row.id,
  needs: (row) => [row.parentId, row.succeededById].filter((key) => typeof key === 'string'),
  known: async (writer, rows) => {
    const known = await writer.run('interchange/known-adopters', { keys: rows.map(({ id }) => id) });
    return new Map(known.map((row) => [row.key, adopterCells(row)]));
  },
  there: async (writer, keys) =>
    new Set((await writer.run('interchange/adopters-there', { keys })).map(({ key }) => key)),
  create: async (entry, records) => {
    await create(entry, 'create-adopters', records.map(adopterProperties));
    await link(entry, 'link-parents', linked(records.map(({ id, parentId }) => ({ key: id, to: parentId }))));
    await link(
      entry,
      'link-successors',
      linked(records.map(({ id, succeededById }) => ({ key: id, to: succeededById }))),
    );
  },
  update: async (entry, records) => {
    await update(
      entry,
      'update-adopters',
      records.map(({ cells }) => adopterProperties(cells)),
    );
    await relink(entry, 'unlink-parents', 'link-parents', moved(records, 'parentId'));
    await relink(entry, 'unlink-successors', 'link-successors', moved(records, 'succeededById'));
  },
};

export const ideaNoun: Noun<'ideas'> = {
  name: 'ideas',
  noun: 'idea',
  keyOf: (row) => row.id,
  needs: (row) => (typeof row.derivedFromId === 'string' ? [row.derivedFromId] : []),
  known: async (writer, rows) => {
    const known = await writer.run('interchange/known-ideas', { keys: rows.map(({ id }) => id) });
    return new Map(known.map((row) => [row.key, ideaCells(row)]));
  },
  there: async (writer, keys) =>
    new Set((await writer.run('interchange/ideas-there', { keys })).map(({ key }) => key)),
  create: async (entry, records) => {
    await create(entry, 'create-ideas', records.map(ideaProperties));
    await link(
      entry,
      'link-derivations',
      linked(records.map(({ id, derivedFromId }) => ({ key: id, to: derivedFromId }))),
    );
  },
  update: async (entry, records) => {
    await update(
      entry,
      'update-ideas',
      records.map(({ cells }) => ideaProperties(cells)),
    );
    await relink(entry, 'unlink-derivations', 'link-derivations', moved(records, 'derivedFromId'));
  },
};

function moved<Property extends string>(
  records: readonly {
    readonly cells: { readonly id: string } & { readonly [Key in Property]: string | null };
    readonly differing: ReadonlySet<string>;
  }[],
  property: Property,
): Link[] {
  return records
    .filter(({ differing }) => differing.has(property))
    .map(({ cells }) => ({ key: cells.id, to: cells[property] }));
}
