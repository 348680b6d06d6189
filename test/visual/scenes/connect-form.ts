import type { Scene } from '../scene.js';

const attributes = { product: 'che-dinh-tan-cuong' };

// A form stands before its product's name has come, and without it: there is no waiting to show.
export const scene: Scene = {
  tag: 'hv-connect-form',
  states: { ready: { attributes }, failed: { attributes, answers: 'an error' } },
};
