import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where `npm run build` leaves the pages: the same folder whether the service runs from the sources or as built. */
export const builtPages = fileURLToPath(new URL('../../dist/pages/', import.meta.url));

/** The built pages: one page that stands for all, and the files that it loads. */
export interface PageFiles {
  /** The one page. Its tag follows from its text, which names every file by its hash. */
  readonly shell: PageFile;
  file(path: string): PageFile | undefined;
  /** The addresses of the scripts that a module of the pages needs beside what the shell names, by the path of its source. */
  scriptsOf(source: string): readonly string[];
}

export interface PageFile {
  readonly type: string;
  readonly tag: string;
  read(encoding: Encoding): Promise<Uint8Array<ArrayBuffer>>;
}

export type Encoding = 'br' | 'gzip' | 'identity';

/** Undefined where the pages have not been built. */
export function pageFiles(folder: string): PageFiles | undefined {
  if (!existsSync(join(folder, 'index.html'))) return undefined;
  const assets = new Map(
    readdirSync(join(folder, 'assets'))
      .filter((name) => TYPES[extname(name)])
      .map((name) => [`/assets/${name}`, pageFile(folder, `assets/${name}`, name)]),
  );
  const html = readFileSync(join(folder, 'index.html'));
  const shell = pageFile(
    folder,
    'index.html',
    createHash('sha256').update(html).digest('base64url').slice(0, 22),
  );
  const { 'index.html': entry, ...modules } = JSON.parse(
    readFileSync(join(folder, 'manifest.json'), 'utf8'),
  ) as Manifest;
  const known = scriptsFrom(modules, entry?.imports ?? []);
  return {
    shell,
    file: (path) => assets.get(path),
    scriptsOf: (source) => [...scriptsFrom(modules, [source])].filter((file) => !known.has(file)),
  };
}

/** What the build tells of each module: its file, and the modules that it imports at once. */
type Manifest = Readonly<Record<string, { readonly file: string; readonly imports?: readonly string[] }>>;

function scriptsFrom(modules: Manifest, sources: readonly string[]): Set<string> {
  const found = new Set<string>();
  const seen = new Set(sources);
  for (const source of seen) {
    const module = modules[source];
    if (!module) continue;
    found.add(`/${module.file}`);
    for (const each of module.imports ?? []) seen.add(each);
  }
  return found;
}

function pageFile(folder: string, name: string, tag: string): PageFile {
  return {
    type: TYPES[extname(name)] ?? 'application/octet-stream',
    tag: `"${tag}"`,
    read: async (encoding) => new Uint8Array(await readFile(join(folder, name + SUFFIXES[encoding]))),
  };
}

const SUFFIXES = { br: '.br', gzip: '.gz', identity: '' } as const;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
};
