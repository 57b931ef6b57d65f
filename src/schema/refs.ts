import type { Adopter } from '../domain/adopter.ts';
import type { Adoption } from '../domain/adoption.ts';
import type { Change } from '../domain/change.ts';
import type { Citation } from '../domain/citation.ts';
import type { Copy } from '../domain/copy.ts';
import type { Idea } from '../domain/idea.ts';
import type { Post } from '../domain/post.ts';
import type { Story } from '../domain/story.ts';
import { builder } from './builder.ts';
import { connectionType } from './connection.ts';

/** The nouns by name, so that each file can speak of the others; every noun's own file says what it is. */
export const AdopterRef = builder.interfaceRef<Adopter>('Adopter');
export const IdeaRef = builder.objectRef<Idea>('Idea');
export const AdoptionRef = builder.objectRef<Adoption>('Adoption');
export const CopyRef = builder.objectRef<Copy>('Copy');
export const PostRef = builder.objectRef<Post>('Post');
export const CitationRef = builder.objectRef<Citation>('Citation');
export const StoryRef = builder.objectRef<Story>('Story');
export const ChangeRef = builder.objectRef<Change>('Change');

export const AdopterConnection = connectionType('Adopter', AdopterRef);
export const IdeaConnection = connectionType('Idea', IdeaRef);
export const AdoptionConnection = connectionType('Adoption', AdoptionRef);
export const CopyConnection = connectionType('Copy', CopyRef);
export const PostConnection = connectionType('Post', PostRef);
export const CitationConnection = connectionType('Citation', CitationRef);
export const StoryConnection = connectionType('Story', StoryRef);
