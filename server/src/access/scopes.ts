/** What a secret key may be allowed to do, and how the command and the documentation say it. */
export const scopes = {
  'catalogue:write': 'change, remove and restore records of the catalogue',
  'demands:write': 'post and change what distributors look for',
  'connections:read': 'read connections, with who asked for them',
  'connections:write': 'make connections and take them from step to step',
  'events:read': 'read registrations and contributions that are not published, with who sent them',
  'events:write': 'answer registrations and contributions, and plan direct sessions',
  'feedback:read': 'read feedback, with who gave it',
  'feedback:write': 'answer feedback and revise products because of it',
  'lists:write': 'make, version and hand out product lists, and keep shortlists',
  'imports:write': 'import files and follow imports',
} as const;

/** The name of a right, e.g. `catalogue:write`. */
export type Scope = keyof typeof scopes;

export const isScope = (text: string): text is Scope => Object.hasOwn(scopes, text);
