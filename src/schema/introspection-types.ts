import {
  type GraphQLNamedType,
  type GraphQLType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { schema } from './index.ts';

/** The schema as a TypeScript type, in the form that gql.tada reads: from it follow the types of the pages' questions. */
export function introspectionTypes(): string {
  const types = Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((type) => `    ${type.name}: ${named(type)};`);
  const root = (type: GraphQLNamedType | null | undefined) => (type ? `'${type.name}'` : 'never');
  return `// Made by \`npm run generate\` from the schema.
export type introspection = {
  name: never;
  query: ${root(schema.getQueryType())};
  mutation: ${root(schema.getMutationType())};
  subscription: ${root(schema.getSubscriptionType())};
  types: {
${types.join('\n')}
  };
};
`;
}

function named(type: GraphQLNamedType): string {
  const name = `name: '${type.name}'`;
  if (isEnumType(type))
    return `{ ${name}; enumValues: ${union(type.getValues().map((value) => value.name))} }`;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).map(
      (field) =>
        `{ name: '${field.name}'; type: ${written(field.type)}; defaultValue: ${field.defaultValue === undefined ? 'null' : `'given'`} }`,
    );
    return `{ kind: 'INPUT_OBJECT'; ${name}; isOneOf: ${type.isOneOf}; inputFields: [${fields.join(', ')}] }`;
  }
  if (isUnionType(type))
    return `{ kind: 'UNION'; ${name}; fields: {}; possibleTypes: ${union(type.getTypes().map((each) => each.name))} }`;
  if (!isObjectType(type) && !isInterfaceType(type)) return 'unknown';
  const fields = Object.values(type.getFields()).map(
    (field) => `${field.name}: { name: '${field.name}'; type: ${written(field.type)} }`,
  );
  const possible = isInterfaceType(type)
    ? `; possibleTypes: ${union(schema.getPossibleTypes(type).map((each) => each.name))}`
    : '';
  return `{ kind: '${isObjectType(type) ? 'OBJECT' : 'INTERFACE'}'; ${name}; fields: { ${fields.join('; ')} }${possible} }`;
}

function written(type: GraphQLType): string {
  if (isNonNullType(type)) return `{ kind: 'NON_NULL'; name: never; ofType: ${written(type.ofType)} }`;
  if (isListType(type)) return `{ kind: 'LIST'; name: never; ofType: ${written(type.ofType)} }`;
  const kind = isObjectType(type)
    ? 'OBJECT'
    : isInterfaceType(type)
      ? 'INTERFACE'
      : isUnionType(type)
        ? 'UNION'
        : isEnumType(type)
          ? 'ENUM'
          : isInputObjectType(type)
            ? 'INPUT_OBJECT'
            : 'SCALAR';
  return `{ kind: '${kind}'; name: '${type.name}'; ofType: null }`;
}

function union(names: readonly string[]): string {
  return names.length ? names.map((name) => `'${name}'`).join(' | ') : 'never';
}
