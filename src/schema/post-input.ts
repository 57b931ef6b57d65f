import type { EditedCells } from '../editing/edit.ts';
import { newKey } from '../editing/new-key.ts';
import { builder } from './builder.ts';
import { type AskedChange, type AskedEdit, changeOf, creationOf } from './editing.ts';
import { TextUse } from './enums.ts';
import type { InputBuilder } from './input-builder.ts';

function postFields(t: InputBuilder) {
  return {
    url: t.string({ description: 'Its address.' }),
    title: t.string({ description: 'Its title.' }),
    authors: t.stringList({ description: 'Who wrote it: all of them.' }),
    published: t.field({ type: 'EdtfDate', description: 'When it was published.' }),
    language: t.string({ description: 'Its language, BCP 47: `da`, `nb`, `nn`, `sv`, `fi`, `is`, `en` …' }),
    text: t.string({ description: 'Its plain text; left out where only the address may be kept.' }),
    textUse: t.field({ type: TextUse, description: 'What of it may be shown to the public.' }),
    republishes: t.string({
      description:
        'The key of the post whose text it publishes again, the first of them: they are one voice.',
    }),
  };
}

export const NewPost = builder.inputType('NewPost', {
  description: 'A post that is not recorded yet.',
  fields: (t) => ({
    key: t.string({
      description: 'Its key; left out, the service makes one of the title and some letters of chance.',
    }),
    ...postFields(t),
  }),
});

export const PostChange = builder.inputType('PostChange', {
  description:
    'What changes in a post: what is left out stays, null clears. Where the text changes, its citations go with their passages, or are marked as lost.',
  fields: postFields,
});

/** The cells of a post that are named by an input; what it leaves out they leave out. */
export function postCells({ republishes, ...cells }: typeof PostChange.$inferInput): EditedCells {
  return republishes === undefined ? cells : { ...cells, republishesId: republishes };
}

export function newPost(post: typeof NewPost.$inferInput, argument: string): AskedEdit {
  return creationOf('post', post.key ?? newKey(post.title ?? ''), postCells(post), argument);
}

export function postChange(
  asked: AskedChange & { readonly post: typeof PostChange.$inferInput },
  base?: string,
): AskedEdit {
  return changeOf('post', asked, postCells(asked.post), base);
}
