import { dataStates, type Scene } from '../scene.js';

const attributes = { limit: '4' };

export const scene: Scene = {
  tag: 'hv-story-list',
  states: dataStates(attributes, '<p>Tin về hàng Việt</p>', {
    empty: { attributes, answers: 'nothing' },
  }),
};
