import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { heavyValues, listSizes, otherListSize, pageSizes, valuesPerRecord } from './estimates.ts';

type Variables = Readonly<Record<string, unknown>>;

/**
 * Estimates how many records a question answers: the product of the page sizes down the tree, added up. An object counts one, a plain
 * value a part of one. Each fragment is counted once for each page size that it stands under, so the time follows the text.
 */
export function estimatedRecords(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: readonly FragmentDefinitionNode[],
  variables: Variables,
): number {
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)]] : [],
  );
  const estimate = new Estimate(schema, fragments, { ...Object.fromEntries(defaults), ...variables });
  const values = estimate.of(operation.selectionSet, schema.getRootType(operation.operation)?.name, 1);
  return Math.ceil(values / valuesPerRecord);
}

class Estimate {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #variables: Variables;
  readonly #counted = new Map<string, number>();

  constructor(schema: GraphQLSchema, fragments: readonly FragmentDefinitionNode[], variables: Variables) {
    this.#schema = schema;
    this.#fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
    this.#variables = variables;
  }

  /** The values below one object of a type, an object counting as so many; `page` is the size of the page, where the object is one. */
  of({ selections }: SelectionSetNode, type: string | undefined, page: number): number {
    let values = 0;
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) values += this.#field(selection, type, page);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) values += this.#fragment(selection.name.value, page);
      else values += this.of(selection.selectionSet, selection.typeCondition?.name.value ?? type, page);
    }
    return values;
  }

  #fragment(name: string, page: number): number {
    const id = `${name} ${page}`;
    const known = this.#counted.get(id);
    if (known !== undefined) return known;
    const fragment = this.#fragments.get(name);
    const values = fragment ? this.of(fragment.selectionSet, fragment.typeCondition.name.value, page) : 0;
    this.#counted.set(id, values);
    return values;
  }

  #field(node: FieldNode, parent: string | undefined, page: number): number {
    const name = node.name.value;
    const field = this.#definition(parent, name);
    const type = field && getNamedType(field.type);
    if (!type || !node.selectionSet || !isCompositeType(type)) return heavyValues[`${parent}.${name}`] ?? 1;
    if (isPage(type)) return this.of(node.selectionSet, type.name, this.#pageSize(node));
    const items = isListType(getNullableType(field.type)) ? this.#listSize(node, parent, page) : 1;
    return items * (valuesPerRecord + this.of(node.selectionSet, type.name, 1));
  }

  #definition(parent: string | undefined, name: string): GraphQLField<unknown, unknown> | undefined {
    const type = parent === undefined ? undefined : this.#schema.getType(parent);
    return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
  }

  #listSize(node: FieldNode, parent: string | undefined, page: number): number {
    if (parent !== undefined && isPage(this.#schema.getType(parent))) return page;
    const ids = node.arguments?.find((argument) => argument.name.value === 'ids');
    if (ids) return this.#lengthOf(ids.value);
    return listSizes[`${parent}.${node.name.value}`] ?? otherListSize;
  }

  #pageSize(node: FieldNode): number {
    for (const argument of node.arguments ?? []) {
      if (argument.name.value !== 'first' && argument.name.value !== 'last') continue;
      const size = this.#valueOf(argument.value);
      if (typeof size === 'number') return Math.min(Math.max(size, 0), pageSizes.largest);
    }
    return pageSizes.usual;
  }

  #lengthOf(value: ValueNode): number {
    const list = value.kind === Kind.LIST ? value.values : this.#valueOf(value);
    return Array.isArray(list) ? list.length : 1;
  }

  #valueOf(value: ValueNode): unknown {
    if (value.kind === Kind.VARIABLE) return this.#variables[value.name.value];
    return value.kind === Kind.INT ? Number(value.value) : undefined;
  }
}

/** A Relay connection: it is told by its fields, so that every list that is one counts as one. */
function isPage(type: unknown): boolean {
  return isObjectType(type) && 'edges' in type.getFields() && 'pageInfo' in type.getFields();
}
