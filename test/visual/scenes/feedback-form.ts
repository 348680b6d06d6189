import type { Scene } from '../scene.js';

const attributes = { product: 'ca-phe-khe-sanh' };

// A form stands before its product's name has come, and without it: there is no waiting to show.
export const scene: Scene = {
  tag: 'hv-feedback-form',
  states: { ready: { attributes }, failed: { attributes, answers: 'an error' } },
};
