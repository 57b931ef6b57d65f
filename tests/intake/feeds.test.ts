import { describe, expect, it } from 'vitest';
import { readFeed } from '../../src/intake/feed-reading.ts';
import { IntakeFailure } from '../../src/intake/intake-failure.ts';
import { readWordpress, wordpressPage } from '../../src/intake/wordpress.ts';

const AT = 'https://blog.example/feed/';

describe('a feed tells of its posts', () => {
  it('RSS, with the whole post where it carries it', async () => {
    const feed = await readFeed(
      `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
       <channel><title>Blogg</title><language>nb-NO</language>
       <item><title>Hjul &amp;amp; hest</title><link>https://blog.example/1</link><dc:creator>Kari Nordmo</dc:creator>
         <pubDate>Thu, 14 Mar 2019 23:30:00 +0100</pubDate><description>Kort</description><content:encoded><![CDATA[<p>Hele</p>]]></content:encoded></item>
       <item><title>To</title><guid>https://blog.example/2</guid><author>red@blog.example (Ola Li)</author><pubDate>Mon, 31 Dec 2018 23:30:00 GMT</pubDate></item>
       <item><title>Uten adresse</title><guid isPermaLink="false">3</guid></item></channel></rss>`,
      AT,
      AT,
    );
    expect(feed).toEqual({
      language: 'nb-NO',
      posts: [
        {
          url: 'https://blog.example/1',
          title: 'Hjul & hest',
          authors: ['Kari Nordmo'],
          published: '2019-03-14',
          content: '<p>Hele</p>',
        },
        {
          url: 'https://blog.example/2',
          title: 'To',
          authors: ['Ola Li'],
          published: '2018-12-31/2019-01-01',
          content: null,
        },
      ],
    });
  });

  it('Atom, with addresses that lead on from its own', async () => {
    const feed = await readFeed(
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="sv"><title>B</title><id>b</id><author><name>Lena Fors</name></author>
       <entry><title type="html">Cykel &lt;b&gt;skola&lt;/b&gt;</title><link rel="self" href="/x"/><link href="../1"/><id>1</id>
       <published>2020-02-03T10:00:00+01:00</published><updated>2024-01-01T00:00:00Z</updated><content type="html">&lt;p&gt;Hela&lt;/p&gt;</content></entry></feed>`,
      AT,
      AT,
    );
    expect(feed).toEqual({
      language: 'sv',
      posts: [
        {
          url: 'https://blog.example/1',
          title: 'Cykel skola',
          authors: ['Lena Fors'],
          published: '2020-02-03',
          content: '<p>Hela</p>',
        },
      ],
    });
  });

  it('JSON Feed', async () => {
    const feed = await readFeed(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'B',
        language: 'da',
        items: [
          {
            id: '1',
            url: 'https://blog.example/1',
            title: 'En',
            date_published: '2020-02-03T10:00:00+01:00',
            authors: [{ name: 'Mette' }],
          },
        ],
      }),
      AT,
      AT,
    );
    expect(feed.posts).toEqual([
      {
        url: 'https://blog.example/1',
        title: 'En',
        authors: ['Mette'],
        published: '2020-02-03',
        content: null,
      },
    ]);
  });

  it('WordPress, by its own API', () => {
    const post = {
      link: 'https://blog.example/2019/03/en/',
      date: '2019-03-14T23:30:00',
      date_gmt: '2019-03-14T22:30:00',
      title: { rendered: 'Om &#8211; og om' },
      content: { rendered: '<p>Hele</p>', protected: false },
      _embedded: { author: [{ name: 'Kari Nordmo' }] },
    };
    const closed = { ...post, content: { rendered: '<p>x</p>', protected: true } };
    expect(readWordpress(JSON.stringify([post, closed]), AT)).toMatchObject({
      count: 2,
      posts: [
        {
          url: post.link,
          title: 'Om – og om',
          authors: ['Kari Nordmo'],
          published: '2019-03-14',
          content: '<p>Hele</p>',
        },
      ],
    });
    const asked = 'per_page=50&page=2&_embed=author';
    expect(wordpressPage('https://blog.example/wp-json/', 2)).toBe(
      `https://blog.example/wp-json/wp/v2/posts?${asked}`,
    );
    expect(wordpressPage('https://blog.example/wp-json/wp/v2/posts?per_page=3', 2)).toBe(
      `https://blog.example/wp-json/wp/v2/posts?${asked}`,
    );
    expect(wordpressPage('https://blog.example/?rest_route=/', 1)).toContain('rest_route=%2Fwp%2Fv2%2Fposts');
  });
});

describe('what is no feed is refused', () => {
  const bomb = `<!DOCTYPE l [<!ENTITY a "${'a'.repeat(100)}"><!ENTITY b "${'&a;'.repeat(100)}"><!ENTITY c "${'&b;'.repeat(100)}"><!ENTITY d "${'&c;'.repeat(100)}">]>`;
  for (const [name, text] of Object.entries({
    'a page': '<html><body>Hei</body></html>',
    'half a feed': '<rss><channel><item><title>x',
    'entities within entities': `${bomb}<rss version="2.0"><channel><title>&d;</title><item><title>&d;</title><link>https://a.example</link></item></channel></rss>`,
    'a file of the machine':
      '<!DOCTYPE l [<!ENTITY f SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><title>&f;</title></channel></rss>',
    'JSON of another kind': '{"version":"1"}',
  }))
    it(name, async () => {
      const failure = await readFeed(text, AT, AT).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(IntakeFailure);
      expect((failure as IntakeFailure).fault).toBe('UNREADABLE');
    });

  it('an API that is no WordPress', () => {
    expect(() => readWordpress('{"code":"rest_no_route"}', AT)).toThrow(IntakeFailure);
  });
});
