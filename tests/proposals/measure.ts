import { type GoldText, goldTexts } from './gold.ts';
import { f1, kinds, type Score, scoreText, sum } from './scoring.ts';

/** `npm run proposals:measure [-- --mistakes da]`: precision and recall by kind, language and set; with every mistake where asked. */
const [flag, only] = process.argv.slice(2);
const least = 0.3;
const texts = goldTexts();
const scored = texts.map((text): [GoldText, Score] => [text, scoreText(text, least)]);
if (flag === '--mistakes')
  for (const [text, { mistakes }] of scored)
    if (!only || text.name.startsWith(only)) for (const each of mistakes) console.log(each);

const languages = [...new Set(texts.map(({ language }) => language))];
const row = (title: string, scores: readonly Score[]) =>
  console.log(
    [
      title.padEnd(16),
      ...kinds.map((kind) => {
        const count = sum(scores, kind);
        const { precision, recall, f1: both } = f1(count);
        return `${precision.toFixed(2)} ${recall.toFixed(2)} ${both.toFixed(2)} (${count.there})`.padEnd(22);
      }),
    ].join(''),
  );
console.log(`precision, recall, F1 (how many there are), of proposals with a score of ${least} and more`);
console.log(['text'.padEnd(16), ...kinds.map((kind) => kind.padEnd(22))].join(''));
for (const set of ['tuning', 'held-out'] as const) {
  const of = scored.filter(([text]) => text.set === set);
  for (const language of languages) {
    const scores = of.filter(([text]) => text.language === language).map(([, score]) => score);
    if (scores.length > 0) row(`${set} ${language}`, scores);
  }
  if (of.length > 0)
    row(
      `${set} all`,
      of.map(([, score]) => score),
    );
}
