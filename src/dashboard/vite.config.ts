import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';
import { partOf } from './texts/editors-part.ts';

export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [partedWords(), compressedBeside()],
  build: {
    outDir: join(import.meta.dirname, '../../dist/pages'),
    emptyOutDir: true,
    target: 'es2022',
    // The policy of the pages allows no address of the kind data:.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Which files a page needs, so that the service can name them before its script does.
    manifest: 'manifest.json',
    // What every page shares is one file, and what draws another: a reader waits for few files and not for many small ones.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'frame',
              test: /dashboard\/(address|data\/(?!outlines|record|write)|frame|texts)\/?.*\.tsx?$/,
              minShareCount: 2,
            },
            {
              name: 'drawing',
              test: /dashboard\/(layout\/(country|grouping|labels|map|outline|place|scene|walk)|data\/outlines|views\/(country-legend|drawing|painter|palette|use-outlines|use-walk))/,
              minShareCount: 2,
            },
            {
              name: 'told',
              test: /dashboard\/views\/(cited-passage|cop|download-link|filter-choices|history-link|pager|proof|record-links|safe-link)/,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
});

/** The words of a language in two files: what readers need, and, asked for with `?editors`, what only editors do. */
function partedWords(): Plugin {
  return {
    name: 'parted-words',
    enforce: 'pre',
    async load(id) {
      const [, file = '', query = ''] = /^(.*\/texts\/\w+\.json)(\?editors)?$/.exec(id) ?? [];
      if (file === '') return null;
      const part = JSON.stringify(partOf(JSON.parse(await readFile(file, 'utf8')), query !== ''));
      return query === '' ? part : { code: `export default ${part}`, moduleType: 'js' };
    },
  };
}

/** Each file once more, compressed, so that the service only sends bytes. */
function compressedBeside(): Plugin {
  const brotli = promisify(brotliCompress);
  return {
    name: 'compressed-beside',
    apply: 'build',
    async writeBundle({ dir = '' }) {
      const files = (await readdir(dir, { recursive: true })).filter((file) =>
        /\.(js|css|svg|json|html)$/.test(file),
      );
      await Promise.all(
        files.map(async (file) => {
          const bytes = await readFile(join(dir, file));
          // Scripts are what a first view waits for.
          const params = { [constants.BROTLI_PARAM_QUALITY]: /\.(js|css)$/.test(file) ? 11 : 9 };
          await writeFile(join(dir, `${file}.br`), await brotli(bytes, { params }));
          await writeFile(join(dir, `${file}.gz`), await promisify(gzip)(bytes, { level: 9 }));
        }),
      );
    },
  };
}
