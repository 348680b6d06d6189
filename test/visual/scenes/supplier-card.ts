import { dataStates, type Scene } from '../scene.js';

const attributes = { supplier: 'hop-tac-xa-che-hao-dat' };

export const scene: Scene = {
  tag: 'hv-supplier-card',
  states: dataStates(attributes, '<p>Hợp tác xã chè Hảo Đạt</p>', {
    empty: { attributes, answers: 'nothing' },
  }),
};
