import { dataStates, type Scene } from '../scene.js';

const attributes = { event: 'hoi-cho-mua-xuan-2026' };

export const scene: Scene = {
  tag: 'hv-event-card',
  states: dataStates(attributes, '<p>2 đến 13-2-2026: Hội chợ Mùa Xuân lần thứ nhất</p>', {
    empty: { attributes, answers: 'nothing' },
  }),
};
