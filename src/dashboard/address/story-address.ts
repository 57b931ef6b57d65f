import { codec, text, whole } from './codec.ts';

/** `step` counts from 1; without it the beginning is shown: title, summary and what is to come. */
export const storyAddress = codec({ step: whole });

export const storiesAddress = codec({ after: text });
