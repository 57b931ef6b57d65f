import { type Warning, type WarningCode, warningCodes } from '../editing/edit.ts';
import { builder } from './builder.ts';
import { RecordNounType } from './edit-failure.ts';

const MEANINGS: Readonly<Record<WarningCode, string>> = {
  'chain-dates':
    'Along a chain of copies whose dates are not known, one would certainly be dated before what it comes from.',
  'citation-lost': 'The new text of a post no longer has a passage that is cited: the citation is lost now.',
};

const EditWarningCode = builder.enumType('EditWarningCode', {
  description: 'What may be wrong with what was written; stable, for programs. People read the reason.',
  values: Object.fromEntries(
    warningCodes.map((code) => [
      code.toUpperCase().replaceAll('-', '_'),
      { value: code, description: MEANINGS[code] },
    ]),
  ) as Record<string, { value: WarningCode; description: string }>,
});

/** A warning under the names of the request's own arguments. */
export interface ToldWarning extends Warning {
  readonly field: string | null;
}

export const EditWarning = builder.objectRef<ToldWarning>('EditWarning').implement({
  description: 'Something that was written and may be wrong, in words that an editor understands.',
  fields: (t) => ({
    code: t.field({ type: EditWarningCode, description: 'For programs.', resolve: ({ code }) => code }),
    noun: t.field({
      type: RecordNounType,
      nullable: true,
      description: 'What the record is.',
      resolve: ({ noun }) => noun,
    }),
    key: t.exposeString('key', { nullable: true, description: 'The key of the record that it is about.' }),
    field: t.exposeString('field', {
      nullable: true,
      description: 'The argument that it is about, by its path, as for a failure.',
    }),
    reason: t.exposeString('reason', { description: 'What deserves a look.' }),
  }),
});
