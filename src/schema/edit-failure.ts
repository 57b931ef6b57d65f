import type { RecordNoun } from '../domain/change-log.ts';
import { type Failure, failureCodes, type RecordName, type Versions } from '../editing/edit.ts';
import { builder } from './builder.ts';
import { fieldName } from './edited-fields.ts';

export const RecordNounType = builder.enumType('RecordNoun', {
  description: 'What a record is of: the nouns of the model.',
  values: {
    ADOPTER: { value: 'adopter', description: 'Who can have an idea or take it over.' },
    IDEA: { value: 'idea', description: 'What spreads.' },
    ADOPTION: { value: 'adoption', description: 'One adopter took one idea into use.' },
    COPY: { value: 'copy', description: 'One adoption was taken from another.' },
    POST: { value: 'post', description: 'A text that tells the story.' },
    CITATION: { value: 'citation', description: 'The passage that supports something.' },
    STORY: { value: 'story', description: 'A series of passages, each beside a view.' },
  } as const,
});

const MEANINGS: Readonly<Record<(typeof failureCodes)[number], string>> = {
  cell: 'A value is none that the field can hold.',
  missing: 'Something is required and not there.',
  duplicate: 'The same record is named twice in one request.',
  'unknown-reference': 'It refers to something that is not there.',
  level: 'The level of an adopter and that of what it is part of do not go together.',
  cycle: 'Something would come from itself, directly or through others.',
  dates: 'A date certainly contradicts another.',
  'rule-of-ideas': 'A copy is between adoptions of one idea, or of an idea and its variant.',
  self: 'Nothing is copied from itself.',
  refinement: 'A record refines one of the same idea, by an adopter that its own lies inside.',
  origin: 'What is held to be an origin has no source of the same idea.',
  'take-ups': 'Two take-ups of one idea by one adopter certainly overlap, or are both undated.',
  voice: 'A post publishes again the first of one text, and that one publishes none again.',
  'citation-target': 'A citation supports something that it cannot.',
  quote: "The quote is not in the post's text, or more than once, or not where it is said to be.",
  exists: 'There is such a record already.',
  'not-found': 'There is no such record.',
  conflict: 'Somebody else changed the record meanwhile: both versions are told.',
  'referred-to': 'Other records refer to what would be deleted.',
  state: 'What is published refers only to what is published.',
  forbidden: 'It takes another role.',
  'request-key': 'The request key was used for something else.',
  'not-proposed': 'It is not proposed for this post, or no longer offered.',
};

export const EditFailureCode = builder.enumType('EditFailureCode', {
  description: 'Why something cannot be written; stable, for programs. People read the reason.',
  values: Object.fromEntries(
    failureCodes.map((code) => [
      code.toUpperCase().replaceAll('-', '_'),
      { value: code, description: MEANINGS[code] },
    ]),
  ) as Record<string, { value: (typeof failureCodes)[number]; description: string }>,
});

const NamedRecord = builder.objectRef<RecordName>('NamedRecord').implement({
  description: 'A record by its noun and its key.',
  fields: (t) => ({
    noun: t.field({ type: RecordNounType, description: 'What it is.', resolve: ({ noun }) => noun }),
    key: t.exposeString('key', {
      description: "Its key; a copy's is those of its two adoptions with `;` between.",
    }),
  }),
});

const FieldValue = builder.objectRef<{ field: string; value: string }>('FieldValue').implement({
  description: 'A field of a record, with its value as text.',
  fields: (t) => ({
    field: t.exposeString('field', { description: 'The name of the field, as the inputs have it.' }),
    value: t.exposeString('value', {
      description: 'Its value, empty where it is not known; lists with `;` between.',
    }),
  }),
});

/** A version of a record, and whose it is. */
interface Told extends Versions {
  readonly noun: RecordNoun;
}

const EditVersions = builder.objectRef<Told>('EditVersions').implement({
  description:
    'A record that somebody else changed meanwhile, as it is now and as it was before that change.',
  fields: (t) => ({
    current: t.field({
      type: [FieldValue],
      description: 'As it is now.',
      resolve: ({ noun, current }) => valuesOf(noun, current),
    }),
    before: t.field({
      type: [FieldValue],
      nullable: true,
      description: 'As it was before the last change; null where the log does not tell.',
      resolve: ({ noun, before }) => (before === null ? null : valuesOf(noun, before)),
    }),
    revision: t.exposeInt('revision', { description: 'Its revision now.' }),
    at: t.exposeString('at', { nullable: true, description: 'When it was changed last, in UTC.' }),
    actor: t.exposeString('actor', { nullable: true, description: 'Who changed it last.' }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why.' }),
  }),
});

/** A failure under the names of the request's own arguments. */
export interface ToldFailure extends Failure {
  readonly field: string | null;
}

const EditFailure = builder.objectRef<ToldFailure>('EditFailure').implement({
  description: 'Why something cannot be written, in words that an editor understands.',
  fields: (t) => ({
    code: t.field({ type: EditFailureCode, description: 'For programs.', resolve: ({ code }) => code }),
    noun: t.field({
      type: RecordNounType,
      nullable: true,
      description: 'What the record is; null where the request as a whole is meant.',
      resolve: ({ noun }) => noun,
    }),
    key: t.exposeString('key', {
      nullable: true,
      description: 'The key of the record that cannot be written as it should be.',
    }),
    field: t.exposeString('field', {
      nullable: true,
      description: 'The argument that is wrong, by its path: `idea.name`, `edits[3].adoption.date`.',
    }),
    reason: t.exposeString('reason', { description: 'What is wrong.' }),
    right: t.exposeString('right', {
      nullable: true,
      description: 'What would be right, where that is known.',
    }),
    conflicts: t.field({
      type: [NamedRecord],
      description: 'The records that stand against it; where there are many, some of them.',
      resolve: ({ conflicts }) => [...conflicts],
    }),
    conflictCount: t.exposeInt('conflictCount', { description: 'How many stand against it in all.' }),
    positions: t.intList({
      description:
        'Of a quote that stands in the text more than once: every place where it begins, in Unicode code points, a thousand at most.',
      resolve: ({ positions }) => [...positions],
    }),
    versions: t.field({
      type: EditVersions,
      nullable: true,
      description: 'Both versions, where somebody else changed the record meanwhile.',
      resolve: ({ versions, noun }) => (versions === null || noun === null ? null : { ...versions, noun }),
    }),
  }),
});

/** What a mutation answers where nothing was written. */
export interface EditsRefused {
  readonly kind: 'refused';
  readonly failures: readonly ToldFailure[];
  readonly failureCount: number;
}

export const EditsRefusedType = builder.objectRef<EditsRefused>('EditsRefused').implement({
  description: 'Nothing was written: every reason why not.',
  fields: (t) => ({
    failures: t.field({
      type: [EditFailure],
      description: 'The failures, 100 at most, in the order of the request.',
      resolve: ({ failures }) => [...failures],
    }),
    failureCount: t.exposeInt('failureCount', { description: 'How many there are in all.' }),
  }),
});

function valuesOf(
  noun: RecordNoun,
  cells: Readonly<Record<string, string>>,
): { field: string; value: string }[] {
  return Object.entries(cells).map(([column, value]) => ({ field: fieldName(noun, column), value }));
}
