import { postByKey } from '../domain/post.ts';
import { builder } from './builder.ts';
import { changeArguments, DeletionResult, deletionOf, edit, editArguments, resultOf } from './editing.ts';
import { NewPost, newPost, PostChange, postChange } from './post-input.ts';
import { PostRef } from './refs.ts';

export const PostResult = resultOf('Post', {
  type: PostRef,
  of: (context, key) => postByKey(context.reading(), key),
});

builder.mutationField('createPost', (t) =>
  t.field({
    type: PostResult,
    description: 'Records a new post, as a draft.',
    args: {
      post: t.arg({ type: NewPost, required: true, description: 'The post.' }),
      ...editArguments(t.arg),
    },
    resolve: (_root, args, context, info) => edit(context, [newPost(args.post, 'post')], args, info),
  }),
);

builder.mutationField('changePost', (t) =>
  t.field({
    type: PostResult,
    description: 'Changes a post.',
    args: {
      key: t.arg.string({ required: true, description: 'Its key.' }),
      post: t.arg({ type: PostChange, required: true, description: 'What changes.' }),
      ...changeArguments(t.arg),
    },
    resolve: (_root, args, context, info) => edit(context, [postChange(args)], args, info),
  }),
);

builder.mutationField('deletePost', (t) =>
  t.field({
    type: DeletionResult,
    description: 'Deletes a post. Refused while citations stand in it.',
    args: {
      key: t.arg.string({ required: true, description: 'Its key.' }),
      withCitations: t.arg.boolean({ description: 'Whether its citations leave with it.' }),
      ...changeArguments(t.arg),
    },
    resolve: (_root, args, context, info) => edit(context, [deletionOf('post', args)], args, info),
  }),
);
