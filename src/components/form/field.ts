/** What a reader wrote and chose, by field. */
export type Values = Record<string, string>;

/** One field of a form. */
export interface Field {
  name: string;
  /** `line`, `email`, `phone` and `text` are written, of a `choice` one is taken, to `consent` one agrees. */
  kind: 'line' | 'email' | 'phone' | 'text' | 'choice' | 'consent';
  label: string;
  /** What to write, in a few words. */
  hint?: string;
  required?: boolean;
  /** Letters that it may have at most. */
  most?: number;
  autocomplete?: AutoFill;
  /** Of a choice: value and words. */
  options?: readonly (readonly [value: string, label: string])[];
  /** Its name in what is sent, when that is another one. */
  path?: string;
}

/** The field that an error of the API speaks of; undefined when it is about none that the reader sees. */
export const fieldAt = (fields: readonly Field[], path: string): Field | undefined =>
  fields.find(({ name, path: own = name }) => path === own || path.startsWith(`${own}.`));
