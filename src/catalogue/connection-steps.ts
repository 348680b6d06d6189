import type { ConnectionStatus } from '../sdk/schemas/connection.js';

/** From each state, the states that can follow. What is not here is an end. */
const following: Record<string, readonly string[]> = {
  requested: ['introduced', 'declined', 'withdrawn'],
  introduced: ['negotiating', 'declined', 'withdrawn'],
  negotiating: ['agreed', 'declined', 'withdrawn'],
  agreed: ['on-shelf', 'declined', 'withdrawn'],
};

/** The states that can follow one; none when it is an end. */
export const stepsAfter = (status: ConnectionStatus): readonly string[] =>
  Object.hasOwn(following, status) ? following[status]! : [];
