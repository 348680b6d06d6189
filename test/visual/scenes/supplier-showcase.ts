import { dataStates, type Scene } from '../scene.js';

const attributes = { supplier: 'hop-tac-xa-che-hao-dat', limit: '3' };

export const scene: Scene = {
  tag: 'hv-supplier-showcase',
  states: dataStates(attributes, '<p>Hợp tác xã chè Hảo Đạt</p>'),
};
