import { inQuotes } from '../problem.ts';
import type { AdopterCheck } from './adopters.ts';
import type { AdoptionCheck } from './adoptions.ts';
import type { CitationCheck } from './citations.ts';
import { NONE } from './columns.ts';
import type { CopyCheck, CopyGroups } from './copies.ts';
import type { IdeaCheck } from './ideas.ts';
import type { PostCheck } from './posts.ts';
import type { RecordIndex, TableScan } from './scan.ts';

interface Checked {
  readonly adopters: AdopterCheck;
  readonly ideas: IdeaCheck;
  readonly adoptions: AdoptionCheck;
  readonly copies: CopyCheck;
  readonly groups: CopyGroups;
  readonly posts: PostCheck;
  readonly citations: CitationCheck;
}

/** What a folder brings is published, and what is published refers to no draft, nor to what is withdrawn. */
export function checkHidden(checked: Checked): void {
  const { adopters, ideas, adoptions, copies, groups, posts, citations } = checked;
  if (![adopters, ideas, adoptions, posts].some(({ index }) => index.hidesAny)) return;
  for (const number of publishedRows(adopters.index)) {
    report(
      adopters.index.scan,
      adopters.index.rowOf(number),
      'parent_id',
      adopters.index,
      adopters.parent.at(number),
    );
    const successor = adopters.successor.at(number);
    report(adopters.index.scan, adopters.index.rowOf(number), 'succeeded_by_id', adopters.index, successor);
  }
  for (const number of publishedRows(ideas.index))
    report(
      ideas.scan,
      ideas.index.rowOf(number),
      'derived_from_id',
      ideas.index,
      ideas.derivedFrom.at(number),
    );
  for (const number of publishedRows(adoptions.index)) {
    const row = adoptions.index.rowOf(number);
    report(adoptions.scan, row, 'idea_id', ideas.index, adoptions.idea.at(number));
    report(adoptions.scan, row, 'adopter_id', adopters.index, adoptions.adopter.at(number));
    report(adoptions.scan, row, 'refines_id', adoptions.index, adoptions.refines.at(number));
  }
  for (let adoption = 0; adoption < groups.first.length - 1; adoption++) {
    for (let at = groups.first[adoption] ?? 0; at < (groups.first[adoption + 1] ?? 0); at++) {
      const row = groups.row[at] ?? NONE;
      report(copies.scan, row, 'adoption_id', adoptions.index, adoption);
      report(copies.scan, row, 'source_adoption_id', adoptions.index, groups.source[at] ?? NONE);
    }
  }
  for (const { row, post, idea, adoption } of citations.targets()) {
    report(citations.scan, row, 'post_id', posts.index, post);
    report(citations.scan, row, 'idea_id', ideas.index, idea);
    report(citations.scan, row, 'adoption_id', adoptions.index, adoption);
  }
}

/** The records that have a row and will be seen: a draft of the database stays one. */
function* publishedRows(index: RecordIndex): Generator<number> {
  for (let number = 0; number < index.keys.size; number++)
    if (index.rowOf(number) !== NONE && index.hidden(number) === undefined) yield number;
}

function report(scan: TableScan, row: number, column: string, target: RecordIndex, number: number): void {
  const hidden = row === NONE || number === NONE ? undefined : target.hidden(number);
  if (hidden === undefined) return;
  const key = target.keys.keyOf(number);
  scan.report('state', row, scan.has(column) ? column : null, key, () => {
    const what = hidden === 'draft' ? 'is a draft' : 'is withdrawn';
    return `${inQuotes(key)} ${what} in the database, and what a folder brings is published: publish ${inQuotes(key)} first`;
  });
}
