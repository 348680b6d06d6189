import type { FormWords } from '../../locales/vi/form.js';
import type { Sender } from '../../sdk/schemas/submission.js';
import type { Field, Values } from './field.js';

/** Version of the consent's words; a page with words of its own gives its own. */
export const CONSENT_VERSION = '2026-11';

/** Who writes and how they are answered. `organisation` says what theirs is called; without it they are not asked for one. */
export const contactFields = (
  say: FormWords,
  organisation?: Pick<Field, 'label' | 'required'>,
): readonly Field[] => [
  {
    name: 'name',
    path: 'contact.name',
    kind: 'line',
    label: say.name,
    required: true,
    most: 120,
    autocomplete: 'name',
  },
  ...(organisation
    ? [
        {
          name: 'organisation',
          path: 'contact.organisation',
          kind: 'line',
          most: 200,
          autocomplete: 'organization',
          ...organisation,
        } as const,
      ]
    : []),
  {
    name: 'email',
    path: 'contact.email',
    kind: 'email',
    label: say.email,
    most: 200,
    autocomplete: 'email',
  },
  { name: 'phone', path: 'contact.phone', kind: 'phone', label: say.phone, autocomplete: 'tel' },
];

/** What was written in `names`, without what was left empty. */
export const written = (values: Values, ...names: string[]): Values =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = values[name]?.trim();
      return value ? [[name, value]] : [];
    }),
  );

/** The sender among `values`; `fields` are those that the form asks for. */
export const senderOf = (values: Values, fields: readonly Field[]): Sender =>
  written(
    values,
    ...fields.flatMap(({ name, path }) => (path === `contact.${name}` ? [name] : [])),
  ) as unknown as Sender;
