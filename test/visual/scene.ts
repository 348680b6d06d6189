/** What a catalogue does when it is asked. */
export type Answers = 'records' | 'nothing' | 'never' | 'an error';

/** An element in one state. */
export interface Example {
  answers?: Answers;
  attributes?: Record<string, string>;
  /** What the page put into the element. */
  children?: string;
}

/** The states of one element, by name. */
export interface Scene {
  tag: string;
  states: Record<string, Example>;
}

type Attributes = Record<string, string>;

/** The states that every element with data has, and those of its own. */
export function dataStates(attributes: Attributes, children: string, more: Scene['states'] = {}) {
  return {
    ready: { attributes },
    loading: { attributes, answers: 'never' },
    failed: { attributes, answers: 'an error' },
    fallback: { attributes, answers: 'never', children },
    'failed-with-fallback': { attributes, answers: 'an error', children },
    ...more,
  } satisfies Scene['states'];
}
