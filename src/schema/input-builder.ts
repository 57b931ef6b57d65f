import type { builder } from './builder.ts';

/** What the fields of an input are made with. */
export type InputBuilder = Parameters<Parameters<typeof builder.inputType>[1]['fields']>[0];
