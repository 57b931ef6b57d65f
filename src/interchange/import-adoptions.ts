import { adoptionCells, copyCells } from './export-cells.ts';
import { create, type Link, link, linked, type Noun, relink, type Updated, update } from './import-noun.ts';
import { adoptionProperties, copyProperties } from './import-properties.ts';

export const adoptionNoun: Noun<'adoptions'> = {
  name: 'adoptions',
  noun: 'adoption',
  keyOf: (row) => row.id,
  needs: (row) => (typeof row.refinesId === 'string' ? [row.refinesId] : []),
  known: async (writer, rows) => {
    const known = await writer.run('interchange/known-adoptions', { keys: rows.map(({ id }) => id) });
    return new Map(known.map((row) => [row.key, adoptionCells(row)]));
  },
  there: async (writer, keys) =>
    new Set((await writer.run('interchange/adoptions-there', { keys })).map(({ key }) => key)),
  create: async (entry, records) => {
    await create(entry, 'create-adoptions', records.map(adoptionProperties));
    await link(
      entry,
      'link-refinements',
      linked(records.map(({ id, refinesId }) => ({ key: id, to: refinesId }))),
    );
  },
  update: async (entry, records) => {
    await update(
      entry,
      'update-adoptions',
      records.map(({ cells }) => adoptionProperties(cells)),
    );
    await relink(entry, 'unlink-makers', 'link-makers', moved(records, 'adopterId'));
    await relink(entry, 'unlink-objects', 'link-objects', moved(records, 'ideaId'));
    await relink(entry, 'unlink-refinements', 'link-refinements', moved(records, 'refinesId'));
  },
};

/** The two ends are a copy's key, so it never moves. */
export const copyNoun: Noun<'copies'> = {
  name: 'copies',
  noun: 'copy',
  keyOf: (row) => `${row.adoptionId};${row.sourceAdoptionId}`,
  needs: () => [],
  known: async (writer, rows) => {
    const pairs = rows.map(({ adoptionId, sourceAdoptionId }) => ({
      adoptionKey: adoptionId,
      sourceKey: sourceAdoptionId,
    }));
    const known = (await writer.run('interchange/known-copies', { pairs })).map(copyCells);
    return new Map(known.map((cells) => [`${cells.adoptionId};${cells.sourceAdoptionId}`, cells]));
  },
  there: () => Promise.resolve(new Set<string>()),
  create: (entry, records) => create(entry, 'create-copies', records.map(copyProperties)),
  update: (entry, records) =>
    update(
      entry,
      'update-copies',
      records.map(({ cells }) => copyProperties(cells)),
    ),
};

function moved(
  records: readonly Updated<'adoptions'>[],
  property: 'ideaId' | 'adopterId' | 'refinesId',
): Link[] {
  return records
    .filter(({ differing }) => differing.has(property))
    .map(({ cells }) => ({ key: cells.id, to: cells[property] }));
}
