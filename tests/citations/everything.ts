import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { schema } from '../../src/schema/index.ts';

/** What stands for an argument in a question; by its name (of a root field also `field.name`), else by its type. */
export type Samples = Readonly<Record<string, string>>;

/**
 * A question for each root field that asks for all that is below it: every field of every type that it leads to, each type written out
 * where it is reached first. So a field that is added later is asked too.
 */
export function everyQuestion(samples: Samples): [field: string, question: string][] {
  const query = schema.getQueryType();
  if (!query) throw new Error('The schema has no query.');
  return Object.values(query.getFields()).map((field) => [
    field.name,
    `{ ${field.name}${argumentsOf(field.args, samples, `${field.name}.`)} ${below(field, samples)} }`,
  ]);
}

function below(root: GraphQLField<unknown, unknown>, samples: Samples): string {
  const owners = ownersOf(root);
  const write = (place: string, type: GraphQLNamedType): string =>
    isCompositeType(type)
      ? `{ __typename ${objectsOf(type)
          .map((each) => `... on ${each.name} { __typename ${fields(place, each)} }`)
          .join(' ')} }`
      : '';
  const fields = (place: string, type: GraphQLObjectType): string => {
    const own = owners.get(type.name) === place;
    return Object.values(type.getFields())
      .flatMap((field) => {
        const target = getNamedType(field.type);
        if (!isCompositeType(target)) return leaf(type, field);
        return own
          ? [
              `${type.name}_${field.name}: ${field.name}${argumentsOf(field.args, samples)} ${write(`${type.name}.${field.name}`, target)}`,
            ]
          : [];
      })
      .join(' ');
  };
  const leaf = (type: GraphQLObjectType, field: GraphQLField<unknown, unknown>) => [
    `${type.name}_${field.name}: ${field.name}${argumentsOf(field.args, samples)}`,
  ];
  return write('', getNamedType(root.type));
}

/** Where each type is reached first, breadth first: only there its objects are followed further. */
function ownersOf(root: GraphQLField<unknown, unknown>): Map<string, string> {
  const owners = new Map<string, string>();
  let reached: [place: string, type: GraphQLNamedType][] = [['', getNamedType(root.type)]];
  while (reached.length > 0) {
    const next: typeof reached = [];
    for (const [place, type] of reached) {
      for (const object of objectsOf(type)) {
        if (owners.has(object.name)) continue;
        owners.set(object.name, place);
        for (const field of Object.values(object.getFields()))
          next.push([`${object.name}.${field.name}`, getNamedType(field.type)]);
      }
    }
    reached = next;
  }
  return owners;
}

function objectsOf(type: GraphQLNamedType): readonly GraphQLObjectType[] {
  if (isObjectType(type)) return [type];
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [];
}

function argumentsOf(args: readonly GraphQLArgument[], samples: Samples, root = ''): string {
  const given = args.flatMap(({ name, type, defaultValue }) => {
    const own = samples[root + name] === undefined ? name : root + name;
    if (!isNonNullType(type) && samples[own] === undefined) return [];
    return defaultValue === undefined ? [`${name}: ${sampleOf(own, type, samples)}`] : [];
  });
  return given.length > 0 ? `(${given.join(', ')})` : '';
}

function sampleOf(name: string, type: GraphQLInputType, samples: Samples): string {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return `[${sampleOf(name, nullable.ofType, samples)}]`;
  if (isEnumType(nullable)) return nullable.getValues()[0]?.name ?? 'null';
  if (isInputObjectType(nullable)) {
    const fields = Object.values(nullable.getFields());
    const wanted = nullable.isOneOf
      ? fields.slice(0, 1)
      : fields.filter((field) => isNonNullType(field.type));
    return `{${wanted.map((field) => `${field.name}: ${sampleOf(field.name, field.type, samples)}`).join(', ')}}`;
  }
  const sample = samples[name] ?? samples[getNamedType(nullable).name];
  if (sample === undefined)
    throw new Error(`There is no sample for the argument ${name} of ${String(type)}.`);
  return sample;
}
