import { expect, test } from 'vitest';
import { createApp } from '../../src/server.ts';
import { testPages } from '../pages/built.ts';
import { testGraph } from '../setup/database.ts';
import { send, silentLog } from './question.ts';

const app = createApp({ graph: await testGraph(), log: silentLog, pages: await testPages() });
const oembed = (query: Record<string, string>) => send(app, `/oembed?${new URLSearchParams(query)}`);

test('A page tells where its frame is found, and the frame shows the same view without navigation', async () => {
  const address = '/idea/lup?chosen=a%3Bb&colour=status';
  const page = await send(app, address, { headers: { accept: 'text/html' } });
  const [, at = ''] =
    /<(\/oembed[^>]+)>; rel="alternate"; type="application\/json\+oembed"/.exec(
      page.headers.get('link') ?? '',
    ) ?? [];
  const answer = await send(app, at);
  expect(answer.body).toMatchObject({
    version: '1.0',
    type: 'rich',
    title: 'Copycat: lup',
    width: 800,
    height: 640,
  });
  const { html = '' } = answer.body as { html?: string };
  expect(html).toContain('src="http://copycat.test/embed/idea/lup?chosen=a%3Bb&#38;colour=status"');
});

test('The frame is as small as its host wants it, and its address cannot leave its attribute', async () => {
  const url = `http://copycat.test/idea/${encodeURIComponent('"><script>')}?a='"><script>`;
  const { body } = await oembed({ url, maxwidth: '300', maxheight: '9999' });
  expect(body).toMatchObject({ width: 300, height: 640 });
  expect((body as { html?: string }).html?.match(/[<>]/g)?.join('')).toBe('<><>');
});

test.each([
  [{ url: 'http://elsewhere.test/idea/lup' }, 404],
  [{ url: 'http://copycat.test/graphql' }, 404],
  [{ url: 'http://copycat.test/story/spread?step=2' }, 200],
  [{ url: 'http://copycat.test/story/spread/edit' }, 404],
  [{ url: 'javascript:alert(1)' }, 404],
  [{}, 404],
  [{ url: 'http://copycat.test/', format: 'xml' }, 501],
])('Nothing else is framed: %j', async (query, status) => {
  expect((await oembed(query as Record<string, string>)).status).toBe(status);
});
