/** A piece of the document. */
export type Json = Record<string, unknown>;

/** zod writes bounds that say no more than "whole number". */
export function tidy({ jsonSchema }: { jsonSchema: Json }): void {
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
}

/** Answers may carry more than this version describes: readers are told not to count on the contrary. */
export function tidyAnswer(it: { jsonSchema: Json }): void {
  tidy(it);
  if (it.jsonSchema.additionalProperties === false) delete it.jsonSchema.additionalProperties;
}

/** A reference to a schema of the document. */
export const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
