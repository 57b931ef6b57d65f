import type { Element } from './html-document.ts';

/**
 * A page's article as plain text. The rules, which are kept, because offsets of citations count the text that they make:
 * blocks (paragraphs, headings, list items, quotes, table rows) have an empty line between them, list items and table rows a line end;
 * a list item begins with “• ”, cells have a tab between; `<br>` is a line end; white space within a line is one space, and none at its
 * ends; a no-break space stays one. Nothing is normalised: the characters are those of the page. `<pre>` keeps its lines.
 */
export function plainText(root: Element): string {
  const writer = new TextWriter();
  write(root, writer, false);
  return writer.text();
}

const TEXT = 3;
const ELEMENT = 1;

const SILENT = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'IFRAME',
  'OBJECT',
  'SVG',
  'MATH',
  'CANVAS',
  'VIDEO',
  'AUDIO',
  'BUTTON',
  'SELECT',
  'TEXTAREA',
  'INPUT',
  'HEAD',
  'TITLE',
]);
const BLOCKS = new Set([
  'ADDRESS',
  'ARTICLE',
  'ASIDE',
  'BLOCKQUOTE',
  'BODY',
  'CENTER',
  'DD',
  'DETAILS',
  'DIV',
  'DL',
  'DT',
  'FIELDSET',
  'FIGCAPTION',
  'FIGURE',
  'FOOTER',
  'FORM',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'HEADER',
  'HR',
  'MAIN',
  'NAV',
  'OL',
  'P',
  'PRE',
  'SECTION',
  'SUMMARY',
  'TABLE',
  'UL',
]);

function write(node: Element, writer: TextWriter, verbatim: boolean): void {
  for (const child of node.childNodes) {
    if (child.nodeType === TEXT) writer.add(child.textContent ?? '', verbatim);
    else if (child.nodeType === ELEMENT) writeElement(child, writer, verbatim);
  }
}

function writeElement(element: Element, writer: TextWriter, verbatim: boolean): void {
  const tag = element.tagName.toUpperCase();
  if (SILENT.has(tag)) return;
  if (tag === 'BR') {
    writer.breakLine();
  } else if (tag === 'LI' || tag === 'TR') {
    writer.separate(1);
    if (tag === 'LI') writer.mark('• ');
    write(element, writer, verbatim);
    writer.separate(1);
  } else if (tag === 'TD' || tag === 'TH') {
    writer.cell();
    write(element, writer, verbatim);
  } else if (BLOCKS.has(tag)) {
    const lines = linesAround(element);
    writer.separate(lines);
    write(element, writer, verbatim || tag === 'PRE');
    writer.separate(lines);
  } else {
    write(element, writer, verbatim);
  }
}

/** A paragraph within a list item or a cell is no block of its own. */
function linesAround(element: Element): 1 | 2 {
  const within = element.parentElement?.tagName.toUpperCase() ?? '';
  return within === 'LI' || within === 'TD' || within === 'TH' ? 1 : 2;
}

/** All white space but the no-break spaces (U+00A0, U+202F, U+2007), which are a writer's own. */
const SPACE = /[^\S\u00a0\u202f\u2007]+/g;

/** Collects lines; what separates them is settled when the next word comes. */
class TextWriter {
  #done = '';
  #line = '';
  /** Line ends owed before the next word. */
  #owed = 0;
  #mark = '';
  #space = false;

  add(text: string, verbatim: boolean): void {
    if (verbatim) {
      const [first = '', ...rest] = text.replace(/\r\n?/g, '\n').split('\n');
      this.#words(first);
      for (const line of rest) {
        this.breakLine();
        this.#words(line);
      }
      return;
    }
    const words = text.replace(SPACE, ' ');
    if (words.startsWith(' ')) this.#space = true;
    const core = words.replace(/^ | $/g, '');
    if (core === '') return;
    this.#words(core);
    this.#space = words.endsWith(' ');
  }

  breakLine(): void {
    if (this.#line === '') this.#owed = Math.min(this.#owed + 1, 2);
    else this.#end(1);
  }

  separate(lines: 1 | 2): void {
    if (this.#line !== '') this.#end(lines);
    else this.#owed = Math.max(this.#owed, lines);
    this.#space = false;
  }

  mark(mark: string): void {
    this.#mark = mark;
  }

  cell(): void {
    if (this.#line !== '') this.#line += '\t';
    this.#space = false;
  }

  text(): string {
    this.#end(1);
    return this.#done;
  }

  #words(text: string): void {
    if (text === '') return;
    if (this.#line === '') {
      if (this.#done !== '') this.#done += '\n'.repeat(Math.max(this.#owed, 1));
      this.#owed = 0;
      this.#line = this.#mark;
      this.#mark = '';
    } else if (this.#space && !/[\t ]$/.test(this.#line)) this.#line += ' ';
    this.#space = false;
    this.#line += text;
  }

  #end(lines: number): void {
    if (this.#line === '') return;
    this.#done += this.#line.replace(/[\t ]+$/, '');
    this.#line = '';
    this.#owed = lines;
    this.#space = false;
  }
}
