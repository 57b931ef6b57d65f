import { type DocumentNode, type GraphQLError, validate } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { InputError } from '../domain/input-error.ts';
import { type Measures, measuresOf } from './document/measures.ts';
import { checkTokens } from './document/tokens.ts';
import type { EdgeLimits } from './edge-limits.ts';
import { beyondLimit } from './refusal.ts';

/** Refuses a query by its size alone: before it is parsed by its tokens, before it is validated by its measures. */
export function useDocumentLimits(limits: EdgeLimits): Plugin {
  return {
    onParse({ params: { source } }) {
      checkTokens(source, limits);
      return ({ result }) => {
        if (result && !(result instanceof Error)) checkMeasures(result as DocumentNode, limits);
      };
    },
    onValidate({ setValidationFn }) {
      setValidationFn((schema, document, rules) =>
        // One more than this number comes when there are too many.
        withCodes(validate(schema, document, rules, { maxErrors: limits.errors - 1 })),
      );
    },
  };
}

const ADVICE: Readonly<Record<keyof Measures, (most: number) => string>> = {
  depth: (most) =>
    `The query nests fields more than ${most} deep: ask for less depth, or in several requests.`,
  aliases: (most) =>
    `The query renames more than ${most} fields: ask in several requests, or use lists and filters.`,
  directives: (most) =>
    `The query has more than ${most} directives: leave some out, or ask in several requests.`,
  fields: (most) =>
    `The query asks for more than ${most} fields, with its fragments written out: ask for fewer, or in several requests.`,
  rootFields: (most) =>
    `The query asks more than ${most} questions at its root: ask in several requests, or use lists and filters.`,
};

function checkMeasures(document: DocumentNode, limits: EdgeLimits): void {
  const measures = measuresOf(document);
  for (const [name, advice] of Object.entries(ADVICE) as [keyof Measures, (most: number) => string][])
    if (measures[name] > limits[name]) throw beyondLimit(name, limits[name], advice(limits[name]));
}

/** The rule whether fields can be merged stops by itself after so many comparisons; it says no more than that it did. */
const COMPARISONS = 500_000;

function withCodes(errors: readonly GraphQLError[]): readonly GraphQLError[] {
  if (errors.some((error) => error.message === 'Validation aborted.'))
    throw beyondLimit(
      'comparisons',
      COMPARISONS,
      'The query asks for the same fields so often that it is not checked to the end: ask for each once.',
    );
  for (const error of errors) {
    const { originalError } = error;
    // A value that a scalar refuses is the caller's input, as it is where it comes as a variable.
    if (originalError instanceof InputError)
      Object.assign(error.extensions, { code: 'BAD_USER_INPUT', field: originalError.field });
  }
  return errors;
}
