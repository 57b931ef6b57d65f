/** Text as XML 1.0 can hold it, in content and in attributes. What XML has no way to write, such as a control character, becomes U+FFFD. */
export function xml(text: string): string {
  return NEEDS_ESCAPE.test(text) ? text.replace(NO_XML, '\uFFFD').replace(MARKUP, escaped) : text;
}

/** Spaces other than the plain one are escaped too: in an attribute a parser would make them plain ones (XML 1.0, 3.3.3). */
const MARKUP = /[&<>"'\t\n\r]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NO_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NEEDS_ESCAPE = /[&<>"'\u0000-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u;

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function escaped(character: string): string {
  return NAMED[character] ?? `&#${character.charCodeAt(0)};`;
}
