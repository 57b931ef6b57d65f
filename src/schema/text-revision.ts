import { type Mark, type Marks, marksOfPost, marksOfRevision } from '../domain/marks.ts';
import { postByKey, textOfPost } from '../domain/post.ts';
import { seesWholeTexts } from '../domain/scope.ts';
import {
  momentOf,
  revisionsOf,
  type TextRevision,
  textHash,
  textOfRevision,
} from '../domain/text-revision.ts';
import { builder } from './builder.ts';
import { connectionType, pageArguments } from './connection.ts';
import { CitationRef, PostRef } from './refs.ts';
import { required } from './required.ts';

const TextPassage = builder.objectRef<Mark>('TextPassage').implement({
  description: 'Where a citation stood in one of the texts that its post had.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'Where it begins in that text, in Unicode code points.' }),
    end: t.exposeInt('end', { description: 'Where it ends in that text, exclusive.' }),
    quote: t.string({
      description: 'What that text has there, character for character.',
      resolve: ({ words }) => words,
    }),
    citation: t.field({
      type: CitationRef,
      description: 'The citation as it is now: it may stand elsewhere, or be lost.',
      resolve: ({ citation }) => citation,
    }),
  }),
});

const TextPassageList = builder.objectRef<Marks>('TextPassageList').implement({
  description: 'The cited passages of one text, in its order.',
  fields: (t) => ({
    nodes: t.field({ type: [TextPassage], description: 'The passages.', resolve: ({ marks }) => [...marks] }),
    totalCount: t.int({ description: 'How many there are in all.', resolve: ({ total }) => total }),
    complete: t.boolean({
      description: 'Whether all of them are here; if not, `reason` says why.',
      resolve: ({ marks, total }) => marks.length === total,
    }),
    reason: t.string({
      nullable: true,
      description: 'Why not all are here; null where they are.',
      resolve: ({ marks, total }) =>
        marks.length === total ? null : `There are ${total}; the first ${marks.length} are shown.`,
    }),
  }),
});

const Revision = builder.objectRef<TextRevision>('TextRevision').implement({
  description: 'One of the texts that a post had, or the one that it has.',
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'Its number among the texts of the post, from 1.' }),
    since: t.exposeInt('since', { description: 'The position of the log at which the post got it.' }),
    until: t.exposeInt('until', {
      nullable: true,
      description: 'The position of the log at which it was replaced; null of the present text.',
    }),
    at: t.string({
      nullable: true,
      description: 'When the post got it: an instant in UTC, ISO 8601.',
      resolve: async (revision) => (await momentOf(revision, revision.since))?.at ?? null,
    }),
    actor: t.string({
      nullable: true,
      description: 'Who gave it to the post; null to those who may not know.',
      resolve: async (revision) =>
        seesWholeTexts(revision.reading.scope.states)
          ? ((await momentOf(revision, revision.since))?.actor ?? null)
          : null,
    }),
    text: t.string({
      nullable: true,
      description: 'The text; null where only cited passages may be shown.',
      resolve: (revision) => textOfRevision(revision),
    }),
    hash: t.string({
      nullable: true,
      description:
        'SHA-256 of the text in UTF-8, in hexadecimal, by which it is known again; null where the text may not be shown.',
      resolve: (revision) => hashOf(revision),
    }),
    passages: t.field({
      type: TextPassageList,
      description: 'Where citations stood in it; of the present text, where they stand.',
      resolve: async (revision) =>
        revision.until === null ? marksOfPost(await postOf(revision)) : marksOfRevision(revision),
    }),
  }),
});

const RevisionConnection = connectionType('TextRevision', Revision);

builder.objectFields(PostRef, (t) => ({
  revisions: t.field({
    type: RevisionConnection,
    description: 'The texts that it had, each with the places of its citations, and the present one last.',
    args: pageArguments(t.arg),
    resolve: (post, args) => revisionsOf(post, args),
  }),
}));

function postOf({ reading, parent }: TextRevision) {
  return required(postByKey(reading, parent), parent);
}

async function hashOf(revision: TextRevision): Promise<string | null> {
  if (!revision.textShown || revision.hash !== null) return revision.textShown ? revision.hash : null;
  const text = await textOfPost(await postOf(revision));
  return text === null ? null : textHash(text);
}
