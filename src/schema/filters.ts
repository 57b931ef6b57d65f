import { builder } from './builder.ts';
import { AdopterLevel, AdoptionStatus, Basis, Channel, Fidelity, Side } from './enums.ts';

export const TimeFilter = builder.inputType('TimeFilter', {
  description:
    'A window in time, both days included. A date of low precision lies in it only if all its days do.',
  fields: (t) => ({
    from: t.field({ type: 'Date', description: 'The first day.' }),
    to: t.field({ type: 'Date', description: 'The last day.' }),
    possible: t.boolean({
      defaultValue: false,
      description: 'Also what may lie in the window: a date that only overlaps it.',
    }),
    undated: t.boolean({ defaultValue: false, description: 'Also what has no date at all.' }),
  }),
});

const ConfidenceFilter = builder.inputType('ConfidenceFilter', {
  description: 'A range of confidence, both ends included.',
  fields: (t) => ({
    atLeast: t.float({ description: 'From 0 to 1.' }),
    atMost: t.float({ description: 'From 0 to 1.' }),
    unknown: t.boolean({ defaultValue: false, description: 'Also what has no confidence recorded.' }),
  }),
});

const PlaceFilter = builder.inputType('PlaceFilter', {
  description: 'A place with everything within it, and whose place it is.',
  fields: (t) => ({
    within: t.stringList({
      required: true,
      description: 'Keys of adopters: each with all its parts, and theirs.',
    }),
    side: t.field({
      type: Side,
      required: true,
      defaultValue: 'EITHER',
      description: 'Whose place is meant.',
    }),
  }),
});

export const CopyFilter = builder.inputType('CopyFilter', {
  description:
    'Which copies. Parts are joined by "and", the values of one part by "or"; what is left out lets everything through.',
  fields: (t) => ({
    ideas: t.stringList({ description: 'Keys of ideas: that of the adoption that copied.' }),
    topics: t.stringList({ description: 'Topics of the idea.' }),
    place: t.field({
      type: PlaceFilter,
      description: 'A place with everything within it, on one side or either.',
    }),
    from: t.stringList({ description: 'Keys of adopters who were copied, or anyone within them.' }),
    to: t.stringList({ description: 'Keys of adopters who copied, or anyone within them.' }),
    via: t.stringList({ description: 'Keys of adopters that carried the idea between the two.' }),
    statuses: t.field({
      type: [AdoptionStatus],
      description: 'The status of the adoption that copied, among those of the scope.',
    }),
    fidelities: t.field({ type: [Fidelity], description: 'How close the copy stayed.' }),
    channels: t.field({ type: [Channel], description: 'How it came over.' }),
    bases: t.field({ type: [Basis], description: 'What the copy stands on.' }),
    confidence: t.field({ type: ConfidenceFilter, description: 'How sure the copy is.' }),
    time: t.field({ type: TimeFilter, description: 'When the adoption that copied began.' }),
  }),
});

export const AdoptionFilter = builder.inputType('AdoptionFilter', {
  description:
    'Which adoptions. Parts are joined by "and", the values of one part by "or"; what is left out lets everything through.',
  fields: (t) => ({
    ideas: t.stringList({ description: 'Keys of ideas.' }),
    topics: t.stringList({ description: 'Topics of the idea.' }),
    within: t.stringList({ description: 'Keys of adopters: each with everyone within it.' }),
    statuses: t.field({ type: [AdoptionStatus], description: 'The status, among those of the scope.' }),
    bases: t.field({ type: [Basis], description: 'What the record stands on.' }),
    confidence: t.field({ type: ConfidenceFilter, description: 'How sure the record is.' }),
    time: t.field({ type: TimeFilter, description: 'When it began.' }),
    refined: t.boolean({
      defaultValue: false,
      description:
        'Also the coarser records that a finer one stands for; they are never counted twice otherwise.',
    }),
  }),
});

export const AdopterFilter = builder.inputType('AdopterFilter', {
  description: 'Which adopters. Parts are joined by "and", the values of one part by "or".',
  fields: (t) => ({
    levels: t.field({ type: [AdopterLevel], description: 'Their levels.' }),
    countries: t.field({ type: ['CountryCode'], description: 'Their countries.' }),
    within: t.stringList({ description: 'Keys of adopters: each with everyone within it.' }),
    adopted: t.boolean({
      description: 'True: only those with an adoption of their own that counts; false: only those without.',
    }),
  }),
});

export const IdeaFilter = builder.inputType('IdeaFilter', {
  description: 'Which ideas.',
  fields: (t) => ({
    topics: t.stringList({ description: 'At least one of these topics.' }),
    adopted: t.field({
      type: AdoptionFilter,
      description: 'At least one adoption that counts and passes this filter: a place, a time, a status.',
    }),
  }),
});

export const PostFilter = builder.inputType('PostFilter', {
  description: 'Which posts.',
  fields: (t) => ({
    ideas: t.stringList({ description: 'Keys of ideas that it tells of.' }),
    topics: t.stringList({ description: 'Topics of an idea that it tells of.' }),
    languages: t.stringList({ description: 'Languages by BCP 47 tag, such as `da` or `nb`.' }),
    published: t.field({ type: TimeFilter, description: 'When it was published.' }),
  }),
});
