import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';

/** How large a query is, whatever it will find. */
export interface Measures {
  /** Fields within fields, at most. */
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  /** Fields of the largest operation, with every fragment written out. */
  readonly fields: number;
  /** Fields that the widest operation asks of the root. */
  readonly rootFields: number;
}

/**
 * Measures a parsed query before it is validated. Each fragment is measured once, so the time is linear in the text even where
 * the fields, written out, would be more than memory holds.
 */
export function measuresOf(document: DocumentNode): Measures {
  const survey = new Survey(document);
  let depth = 0;
  let fields = 0;
  let rootFields = 0;
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) survey.extentOfFragment(definition.name.value);
    if (definition.kind === Kind.OPERATION_DEFINITION) {
      survey.directives += definition.directives?.length ?? 0;
      for (const variable of definition.variableDefinitions ?? [])
        survey.directives += variable.directives?.length ?? 0;
      const extent = survey.extentOf(definition.selectionSet);
      depth = Math.max(depth, extent.depth);
      fields = Math.max(fields, extent.fields);
      rootFields = Math.max(rootFields, extent.width);
    }
  }
  return { depth, fields, rootFields, aliases: survey.aliases, directives: survey.directives };
}

interface Extent {
  readonly fields: number;
  readonly depth: number;
  /** Fields at the top, with fragments written out. */
  readonly width: number;
}

const NOTHING: Extent = { fields: 0, depth: 0, width: 0 };

class Survey {
  aliases = 0;
  directives = 0;
  readonly #fragments = new Map<string, FragmentDefinitionNode>();
  readonly #extents = new Map<string, Extent>();

  constructor(document: DocumentNode) {
    for (const definition of document.definitions)
      if (definition.kind === Kind.FRAGMENT_DEFINITION)
        this.#fragments.set(definition.name.value, definition);
  }

  extentOf({ selections }: SelectionSetNode): Extent {
    let fields = 0;
    let depth = 0;
    let width = 0;
    for (const selection of selections) {
      this.directives += selection.directives?.length ?? 0;
      if (selection.kind === Kind.FIELD) {
        if (selection.alias) this.aliases++;
        const below = selection.selectionSet ? this.extentOf(selection.selectionSet) : NOTHING;
        fields += 1 + below.fields;
        depth = Math.max(depth, 1 + below.depth);
        width++;
      } else {
        const inside =
          selection.kind === Kind.INLINE_FRAGMENT
            ? this.extentOf(selection.selectionSet)
            : this.extentOfFragment(selection.name.value);
        fields += inside.fields;
        depth = Math.max(depth, inside.depth);
        width += inside.width;
      }
    }
    return { fields, depth, width };
  }

  extentOfFragment(name: string): Extent {
    const known = this.#extents.get(name);
    if (known) return known;
    const fragment = this.#fragments.get(name);
    if (!fragment) return NOTHING;
    // A fragment that spreads itself adds nothing more here; validation refuses it.
    this.#extents.set(name, NOTHING);
    this.directives += fragment.directives?.length ?? 0;
    const extent = this.extentOf(fragment.selectionSet);
    this.#extents.set(name, extent);
    return extent;
  }
}
