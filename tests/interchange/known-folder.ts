import { readRows } from '../../src/interchange/folder.ts';
import { checkFolder } from '../../src/interchange/folder-check.ts';
import type {
  KnownAdopter,
  KnownAdoption,
  KnownCitation,
  KnownIdea,
  KnownPost,
  KnownRecords,
  KnownRefinement,
} from '../../src/interchange/known-records.ts';
import { noKnownRecords } from '../../src/interchange/known-records.ts';
import type { CopyRow, Row, TableName } from '../../src/interchange/tables.ts';
import { type Files, folderOf } from './fixture.ts';

/** A database that holds what a folder says: the same questions, answered from memory. */
export async function knownFrom(files: Files): Promise<KnownRecords> {
  const folder = await folderOf(files);
  const { problems, plan } = await checkFolder(folder, noKnownRecords);
  if (problems.length > 0) throw new Error('what a database holds was expected to be without problems');
  const adopters = (await rowsOf('adopters', folder)).map(
    (row): KnownAdopter => ({
      id: row.id,
      kind: row.kind ?? 'unit',
      parentId: row.parentId ?? null,
      succeededById: row.succeededById ?? null,
    }),
  );
  const ideas = (await rowsOf('ideas', folder)).map(
    (row): KnownIdea => ({ id: row.id, derivedFromId: row.derivedFromId ?? null }),
  );
  const adoptions = (await rowsOf('adoptions', folder)).map(
    (row): KnownAdoption => ({
      id: row.id,
      ideaId: row.ideaId ?? '',
      adopterId: row.adopterId ?? '',
      date: row.date ?? null,
      ended: row.ended ?? null,
      origin: row.origin ?? null,
      refinesId: row.refinesId ?? null,
    }),
  );
  const copies: CopyRow[] = await rowsOf('copies', folder);
  const posts = (await rowsOf('posts', folder)).map(
    (row): KnownPost => ({
      id: row.id,
      text: row.text ?? null,
      republishesId: row.republishesId ?? null,
      isVoice: false,
    }),
  );
  const citations = (await rowsOf('citations', folder)).map(
    (row, at): KnownCitation => ({
      postId: row.postId,
      ideaId: row.ideaId,
      adoptionId: row.adoptionId ?? null,
      sourceAdoptionId: row.sourceAdoptionId ?? null,
      quote: row.quote,
      start: plan.citationStarts[at] ?? 0,
    }),
  );
  const byId = new Map(adoptions.map((adoption) => [adoption.id, adoption]));
  return {
    isEmpty: async () => false,
    adopters: () => inBatches(adopters),
    ideas: () => inBatches(ideas),
    adoptions: async (ids) => adoptions.filter(({ id }) => ids.includes(id)),
    adoptionsOfIdeas: (ids) => inBatches(adoptions.filter(({ ideaId }) => ids.includes(ideaId))),
    copiesOfIdeas: (ids) =>
      inBatches(copies.filter(({ adoptionId }) => ids.includes(byId.get(adoptionId)?.ideaId ?? ''))),
    refinementsByAdopters: (ids) =>
      inBatches(
        adoptions.flatMap(({ id, adopterId, refinesId }): KnownRefinement[] => {
          const coarserAdopterId = byId.get(refinesId ?? '')?.adopterId;
          if (refinesId === null || coarserAdopterId === undefined || !ids.includes(adopterId)) return [];
          return [{ id, adopterId, refinesId, coarserAdopterId }];
        }),
      ),
    posts: async (ids) => posts.filter(({ id }) => ids.includes(id)),
    citationsOfPosts: (ids) => inBatches(citations.filter(({ postId }) => ids.includes(postId))),
    citationsOfAdoptions: (ids) =>
      inBatches(citations.filter(({ adoptionId }) => ids.includes(adoptionId ?? ''))),
  };
}

export async function rowsOf<Name extends TableName>(name: Name, folder: string): Promise<Row<Name>[]> {
  const all: Row<Name>[] = [];
  for await (const { rows } of readRows(name, folder)) all.push(...rows);
  return all;
}

async function* inBatches<Item>(items: readonly Item[], size = 2): AsyncGenerator<Item[], void, void> {
  for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size);
}
