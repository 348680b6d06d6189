import { dataStates, type Scene } from '../scene.js';

const attributes = { month: '2026-02', view: 'month' };

export const scene: Scene = {
  tag: 'hv-event-calendar',
  states: dataStates(attributes, '<p>2 đến 13-2-2026: Hội chợ Mùa Xuân lần thứ nhất</p>', {
    agenda: { attributes: { month: '2025-11', view: 'agenda' } },
    empty: { attributes, answers: 'nothing' },
  }),
};
