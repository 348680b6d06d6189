import type { TradeEvent } from '../../../src/sdk/schemas/event.js';
import { columnsOf } from '../../../server/src/importing/columns.js';
import { createRecord } from '../../../server/src/repositories/write-record.js';
import { NOW, type World } from './databases.js';

/** An event of the programme that is still to come. */
export const eventOf = (id: string, more: Partial<TradeEvent> = {}): TradeEvent => ({
  id,
  title: { vi: 'Phiên kết nối trực tiếp' },
  kind: 'direct-session',
  startsOn: '2026-11-26',
  endsOn: '2026-11-28',
  online: false,
  organisers: [],
  speakers: [],
  participatingProvinces: [],
  status: 'confirmed',
  scope: 'programme',
  sequence: 0,
  sources: [],
  updatedAt: NOW.toISOString(),
  ...more,
});

/** Adds an event to the catalogue. */
export async function addEvent({ db }: World, id: string, more?: Partial<TradeEvent>): Promise<TradeEvent> {
  return createRecord(db, { table: 'events', columns: columnsOf.events }, eventOf(id, more), {
    actor: 'test',
    now: NOW,
  });
}

/** Ids of suppliers, channels and products of the catalogue. */
export async function someOf(world: World, collection: string, n: number): Promise<string[]> {
  const { body } = await world.get(`/v1/${collection}?limit=${n}`);
  return body.data.map(({ id }: { id: string }) => id);
}

/** What someone who writes in sends along. */
export const from = (name: string) => ({
  contact: { name, email: `${name}@example.vn` },
  consent: { text: 'Tôi đồng ý để Sở liên hệ với tôi.', version: '1' },
});
