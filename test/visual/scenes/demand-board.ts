import { dataStates, type Scene } from '../scene.js';

// No distributor's demand is published, so there is none to show: the board of the real records is the empty one.
export const scene: Scene = {
  tag: 'hv-demand-board',
  states: dataStates({}, '<p>Nhu cầu mua hàng gửi về Sở Công Thương Hà Nội.</p>'),
};
