/** A mistake of the person who started the program: shown as one line, without a stack. */
export class UserError extends Error {
  override readonly name = 'UserError';
}
