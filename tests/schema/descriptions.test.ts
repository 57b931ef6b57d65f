import { readFileSync } from 'node:fs';
import { type GraphQLSchema, isEnumType, isIntrospectionType, isSpecifiedScalarType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from '../../src/schema/index.ts';
import { printedSchema } from '../../src/schema/print.ts';

describe('the schema', () => {
  it('describes every type, field, argument and enum value', () => {
    expect(undescribed(schema)).toEqual([]);
  });

  it('is the one that is printed', () => {
    const printed = readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8');
    expect(printed).toBe(printedSchema());
  });

  it('has the settled names', () => {
    const fields = Object.keys(schema.getQueryType()?.getFields() ?? {});
    for (const name of [
      'node',
      'nodes',
      'idea',
      'ideas',
      'adopter',
      'adopters',
      'adoption',
      'post',
      'posts',
      'search',
      'copies',
      'flows',
      'paths',
      'ranking',
    ])
      expect(fields).toContain(name);
    for (const name of ['Country', 'Region', 'Municipality', 'Unit', 'Organisation'])
      expect(
        schema.getImplementations(schema.getType('Adopter') as never).objects.map((type) => type.name),
      ).toContain(name);
  });
});

/** Everything in the schema that has a name, by its coordinate. */
function* described(from: GraphQLSchema): Generator<[string, { description?: string | null | undefined }]> {
  for (const type of Object.values(from.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    yield [type.name, type];
    if (isEnumType(type)) for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value];
    if (!('getFields' in type)) continue;
    for (const field of Object.values(type.getFields())) {
      yield [`${type.name}.${field.name}`, field];
      for (const arg of 'args' in field ? field.args : [])
        yield [`${type.name}.${field.name}(${arg.name})`, arg];
    }
  }
}

function undescribed(from: GraphQLSchema): string[] {
  return [...described(from)].filter(([, thing]) => !thing.description).map(([name]) => name);
}
