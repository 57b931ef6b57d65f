import type { RowOf } from '../neo4j/graph.ts';
import type { Cells } from './import-cells.ts';

/** A stored record as the cells of the interchange format: what is `unknown`, and the rank that everything has, are empty. */
export function adopterCells(row: RowOf<'interchange/export-adopters'>): Cells<'adopters'> {
  return {
    id: row.key,
    kind: row.kind as Cells<'adopters'>['kind'],
    name: row.name,
    parentId: row.partOfKey,
    country: row.country,
    officialCode: row.officialCode,
    latitude: row.latitude,
    longitude: row.longitude,
    aliases: listCell(row.aliases),
    from: row.founded,
    until: row.dissolved,
    succeededById: row.succeededByKey,
  };
}

export function ideaCells(row: RowOf<'interchange/export-ideas'>): Cells<'ideas'> {
  return {
    id: row.key,
    name: row.name,
    summary: row.summary,
    derivedFromId: row.derivedFromKey,
    topics: listCell(row.topics),
    aliases: listCell(row.aliases),
  };
}

export function adoptionCells(row: RowOf<'interchange/export-adoptions'>): Cells<'adoptions'> {
  return {
    id: row.key,
    ideaId: row.ideaKey,
    adopterId: row.adopterKey,
    date: row.date,
    ended: row.ended,
    status: wordCell<Cells<'adoptions'>['status']>(row.status),
    origin: row.origin,
    refinesId: row.refinesKey,
    basis: wordCell<Cells<'adoptions'>['basis']>(row.basis),
    rank: rankCell(row.rank),
    rankReason: row.rankReason,
    confidence: row.confidence,
  };
}

export function copyCells(row: RowOf<'interchange/export-copies'>): Cells<'copies'> {
  return {
    adoptionId: row.adoptionKey,
    sourceAdoptionId: row.sourceKey,
    fidelity: wordCell<Cells<'copies'>['fidelity']>(row.fidelity),
    channel: wordCell<Cells<'copies'>['channel']>(row.channel),
    via: listCell(row.via),
    basis: wordCell<Cells<'copies'>['basis']>(row.basis),
    rank: rankCell(row.rank),
    rankReason: row.rankReason,
    confidence: row.confidence,
  };
}

export function postCells(row: Omit<RowOf<'interchange/export-posts'>, 'places'>): Cells<'posts'> {
  return {
    id: row.key,
    url: row.url,
    title: row.title,
    authors: listCell(row.authors),
    published: row.published,
    language: row.language,
    text: row.text,
    textUse: row.textUse as Cells<'posts'>['textUse'],
    republishesId: row.republishesKey,
  };
}

export function citationCells(row: RowOf<'interchange/export-citations'>): Cells<'citations'> {
  return {
    postId: row.postKey,
    ideaId: row.ideaKey,
    adoptionId: row.adoptionKey,
    sourceAdoptionId: row.sourceKey,
    quote: row.quote,
    start: row.start,
  };
}

function wordCell<Word extends string | null>(word: string): Word {
  return (word === 'unknown' ? null : word) as Word;
}

function rankCell(rank: string): 'preferred' | 'deprecated' | null {
  return rank === 'preferred' || rank === 'deprecated' ? rank : null;
}

function listCell(list: readonly string[]): readonly string[] | null {
  return list.length === 0 ? null : list;
}
