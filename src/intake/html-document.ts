import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';
import { IntakeFailure } from './intake-failure.ts';
import { intakeLimits } from './intake-limits.ts';

/** As much of the DOM as is used here: the library's own types are those of a browser, which this project does not load. */
export interface Element {
  readonly nodeType: number;
  readonly tagName: string;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<Element>;
  readonly parentElement: Element | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
  matches(selector: string): boolean;
  remove(): void;
}

export interface HtmlDocument extends Element {
  readonly documentElement: Element;
  readonly body: Element;
}

/**
 * A page as a browser would understand it, however broken: the parser of the HTML standard mends it, a light DOM holds it. Pages with more
 * elements, or more deeply nested ones, than an article has are refused before anything walks through them.
 */
export function htmlDocument(html: string, source: string): HtmlDocument {
  const tree = parse(html);
  measure(tree as Tree, source);
  return parseHTML(serialize(tree)).document as unknown as HtmlDocument;
}

interface Tree {
  readonly childNodes?: readonly Tree[];
  readonly content?: Tree;
}

function measure(root: Tree, source: string): void {
  let elements = 0;
  const open: [Tree, number][] = [[root, 0]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [node, depth] = next;
    for (const child of [...(node.childNodes ?? []), ...(node.content ? [node.content] : [])]) {
      if (!child.childNodes && !child.content) continue;
      if (++elements > intakeLimits.elements)
        throw new IntakeFailure('SIZE', source, `The page has more than ${intakeLimits.elements} elements.`);
      if (depth >= intakeLimits.nesting)
        throw new IntakeFailure(
          'SIZE',
          source,
          `Its elements are nested more than ${intakeLimits.nesting} deep.`,
        );
      open.push([child, depth + 1]);
    }
  }
}
