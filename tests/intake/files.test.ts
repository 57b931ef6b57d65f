import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, inject, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { postInFile } from '../../src/intake/file-reading.ts';
import { IntakeFailure } from '../../src/intake/intake-failure.ts';
import { CopycatCommand } from '../service/copycat.ts';
import { testGraph } from '../setup/database.ts';
import { html, site } from './site.ts';

const FILES = fileURLToPath(new URL('./files/', import.meta.url));

async function written(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'copycat-files-')), name);
  await writeFile(path, content);
  return path;
}

/** The least that Word opens: a heading and a paragraph. */
function wordDocument(): Uint8Array {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const part = (name: string, content: string) => ({
    [name]: strToU8(`<?xml version="1.0" encoding="UTF-8"?>${content}`),
  });
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  return zipSync({
    ...part(
      '[Content_Types].xml',
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    ...part(
      '_rels/.rels',
      `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}" Target="word/document.xml"/></Relationships>`,
    ),
    ...part(
      'word/document.xml',
      `<w:document ${w}><w:body><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Lånte telte</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">Vi lånte ordningen af </w:t></w:r><w:r><w:t>naboen, og den virker lige så godt hos os.</w:t></w:r></w:p></w:body></w:document>`,
    ),
  });
}

describe('a file is read', () => {
  it('as plain text, which stays as it is but for its line ends', async () => {
    const path = await written('a.txt', '\r\n  Første linje\u00a0her\r\n\r\nAnden linje e\u0301\r\n\r\n');
    expect(await postInFile(path)).toMatchObject({
      source: 'a.txt',
      title: null,
      text: '  Første linje\u00a0her\n\nAnden linje e\u0301',
    });
  });

  it('as Markdown, whose first heading is the title', async () => {
    expect(await postInFile(join(FILES, 'deeper', 'report.md'))).toMatchObject({
      title: 'Lånte cykler',
      language: 'da',
      text: 'Vi lånte hele ordningen af naboen, og den virker lige så godt hos os.\n\n• Åbent tirsdag\n• Gratis for alle under tyve år',
    });
  });

  it('as a document of Word', async () => {
    expect(await postInFile(await written('a.docx', wordDocument()))).toMatchObject({
      title: 'Lånte telte',
      text: 'Vi lånte ordningen af naboen, og den virker lige så godt hos os.',
    });
  });

  for (const [name, content, fault] of [
    ['a.docx', 'no document', 'UNREADABLE'],
    ['a.pdf', '%PDF-1.7', 'TYPE'],
    ['a.txt', ' \n\n ', 'TEXT'],
  ] as const)
    it(`or is refused in words: ${name}, ${fault}`, async () => {
      const failure = await postInFile(await written(name, content)).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(IntakeFailure);
      expect((failure as IntakeFailure).fault).toBe(fault);
    });
});

it('the command puts a folder and a page on the waiting list, once', async () => {
  await testGraph();
  const { uri, username, password } = inject('neo4j');
  const blog = await site({
    '/post': html(
      `<h1>Fra nettet</h1><article>${'<p>Kommunen fik idéen fra en nabo, fortæller lederen af biblioteket.</p>'.repeat(5)}</article>`,
    ),
  });
  const environment = {
    ...process.env,
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    COPYCAT_HOME: await mkdtemp(join(tmpdir(), 'copycat-home-')),
    COPYCAT_INTAKE_ALLOW: blog.allowed,
    COPYCAT_INTAKE_CONTACT: 'editor@kommune.example',
  };
  const folder = await mkdtemp(join(tmpdir(), 'copycat-folder-'));
  await cp(FILES, folder, { recursive: true });
  await writeFile(join(folder, 'broken.docx'), 'x');

  const once = await CopycatCommand.run(['intake', folder], environment);
  expect(once.out).toBe(
    'waits     a-note.txt (da)\nwaits     Lånte cykler (da)\nrefused   broken.docx: It is no document that Word could open.\n',
  );
  expect(once.code).toBe(1);
  const page = await CopycatCommand.run(['intake', `${blog.url}/post`], environment);
  expect(page).toMatchObject({ code: 0, out: 'waits     Fra nettet (da)\n' });
  expect([...blog.agents][0]).toMatch(/^Copycat\/\d.* \(\+editor@kommune\.example\)$/);
  const again = await CopycatCommand.run(['intake', `${blog.url}/post`], environment);
  expect(again).toMatchObject({
    code: 0,
    out: expect.stringContaining('It is on the waiting list already.'),
  });
  const nothing = await CopycatCommand.run(['intake', 'no-such-file'], environment);
  expect(nothing.code).toBe(2);
  expect(nothing.err).toContain('There is no file or folder');
}, 120_000);

describe('the allow-list', () => {
  it('is empty by default', () => {
    expect(readConfig({}).intake).toEqual({ allowed: [], contact: undefined });
  });

  it('is refused where an entry is none', () => {
    expect(() => readConfig({ COPYCAT_INTAKE_ALLOW: 'wiki.example, 10.0.0.0/40' })).toThrow(
      'COPYCAT_INTAKE_ALLOW must be a list of hosts and networks such as wiki.example, 10.1.0.0/16, [::1]:8080, but is "wiki.example, 10.0.0.0/40".',
    );
  });
});
