import { dataStates, type Scene } from '../scene.js';

const attributes = { province: '34-01' };

export const scene: Scene = {
  tag: 'hv-province-card',
  states: dataStates(attributes, '<p>Hà Nội</p>', {
    empty: { attributes, answers: 'nothing' },
  }),
};
