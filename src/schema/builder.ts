import SchemaBuilder from '@pothos/core';
import type { Context } from './context.ts';

/** The schema's builder; every noun's file adds to it. Fields are non-null unless they say otherwise. */
export const builder = new SchemaBuilder<{
  Context: Context;
  DefaultFieldNullability: false;
  DefaultInputFieldRequiredness: false;
  Scalars: {
    ID: { Input: string; Output: string };
    Date: { Input: string; Output: string };
    DateTime: { Input: string; Output: string };
    EdtfDate: { Input: string; Output: string };
    CountryCode: { Input: string; Output: string };
  };
}>({ defaultFieldNullability: false });
