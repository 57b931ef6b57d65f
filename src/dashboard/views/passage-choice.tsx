import { useState } from 'react';
import { type DataOf, graphql } from '../data/document.ts';
import { ShownCitation } from '../data/told-story.ts';
import { useAsked } from '../data/use-asked.ts';
import type { ChosenPassage } from '../drafting/written-story.ts';
import type { Texts } from '../texts/texts.ts';
import { useTexts } from '../texts/use-texts.ts';
import { Combobox } from './combobox.tsx';
import { Field, type Wrong } from './field.tsx';

const PostsByWords = graphql(`
  query PostsByWords($text: String!) {
    search(text: $text, kinds: [POST], first: 8) {
      nodes { post { key title published recordState citations(first: 1) { totalCount } } }
    }
  }
`);

const PassagesOfPost = graphql(
  `
  query PassagesOfPost($key: String!) {
    post(key: $key, scope: { statuses: [CONSIDERED, REJECTED, PILOTED, IMPLEMENTED, SCALED, ABANDONED, UNKNOWN] }) {
      key title citations(first: 500) { nodes { ...ShownCitation } }
    }
  }
`,
  [ShownCitation],
);

interface PassageChoiceProps {
  readonly post: ChosenPassage['post'] | null;
  readonly passage: ChosenPassage | null;
  readonly wrong: Wrong | undefined;
  onPost(post: ChosenPassage['post'] | null): void;
  onPassage(passage: ChosenPassage | null): void;
}

/** A passage that is cited already: first its post, by some words, then one of its passages. */
export function PassageChoice({ post, passage, wrong, onPost, onPassage }: PassageChoiceProps) {
  const texts = useTexts();
  const { t, date } = texts;
  const [typed, setTyped] = useState('');
  const words = typed.trim();
  const { data, asking } = useAsked(PostsByWords, words ? { text: words } : null);
  const found = data?.search.nodes.flatMap((node) => node.post ?? []) ?? [];
  const titleOf = (each: ChosenPassage['post']) => each.title ?? t('post.untitled', { key: each.key });
  return (
    <>
      <Combobox
        label={t('story.form.post')}
        required
        wrong={post ? undefined : wrong}
        chosen={post ? titleOf(post) : ''}
        asking={asking}
        choices={found.map((each) => ({
          id: each.key,
          name: titleOf(each),
          about: [
            date(each.published),
            t('count.citations', { count: each.citations.totalCount }),
            each.recordState === 'DRAFT' ? t('picker.unpublished') : '',
          ]
            .filter(Boolean)
            .join(' · '),
        }))}
        onType={setTyped}
        onChoose={(key) => onPost(found.find((each) => each.key === key) ?? null)}
        onClear={() => onPost(null)}
      />
      {post ? <Passages post={post} passage={passage} wrong={wrong} onPassage={onPassage} /> : null}
    </>
  );
}

function Passages({
  post,
  passage,
  wrong,
  onPassage,
}: Pick<PassageChoiceProps, 'passage' | 'wrong' | 'onPassage'> & { readonly post: ChosenPassage['post'] }) {
  const texts = useTexts();
  const { data } = useAsked(PassagesOfPost, { key: post.key });
  const citations = data?.post?.citations.nodes ?? [];
  const choose = (key: string) => {
    const chosen = citations.find((each) => each.key === key);
    onPassage(chosen ? { citation: chosen.key, quote: chosen.quote, post: chosen.post } : null);
  };
  const isListed = passage !== null && citations.some(({ key }) => key === passage.citation);
  return (
    <Field
      label={texts.t('story.form.passage')}
      required
      wrong={wrong}
      hint={data && !citations.length ? texts.t('story.form.noPassages') : passage?.quote}
    >
      {(ties) => (
        <select {...ties} value={passage?.citation ?? ''} onChange={(event) => choose(event.target.value)}>
          <option value="">{texts.t('story.form.choose')}</option>
          {passage && !isListed ? <option value={passage.citation}>{shortened(passage.quote)}</option> : null}
          {citations.map((each) => (
            <option key={each.key} value={each.key}>
              {shortened(each.quote)} – {supportedBy(each, texts)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function shortened(quote: string): string {
  const points = [...quote];
  return points.length > 60 ? `${points.slice(0, 58).join('')}…` : quote;
}

function supportedBy({ copy, adoption, idea }: DataOf<typeof ShownCitation>, { t, name }: Texts): string {
  if (copy) return t('copy.sentence', { to: name(copy.to), from: name(copy.from), idea: copy.idea.name });
  if (adoption) return t('adoption.sentence', { adopter: name(adoption.adopter), idea: idea?.name ?? '' });
  return idea?.name ?? '';
}
