import type { HangViet } from '../../../src/sdk/index.js';
import { from } from '../../server/helpers/office.js';
import type { Tell } from '../helpers/outcome.js';
import { event } from '../helpers/records.js';

/** Events, who takes part and what they bring; after the records. */
export async function events(tell: Tell, hv: HangViet, nobody: HangViet): Promise<void> {
  await tell('an event', () => hv.events.create(event as never));
  const seat = { role: 'supplier' as const, party: 'htx-tan-cuong', seats: 2, ...from('binh') };
  const place = await tell('a registration', () => hv.events.register('phien-ket-noi', seat));
  await tell('it twice', () => hv.events.register('phien-ket-noi', seat));
  await tell('it from another', () => hv.events.register('phien-ket-noi', { ...seat, ...from('an') }));
  await tell('one that waits', () =>
    hv.events.register('phien-ket-noi', { role: 'visitor', ...from('chi') }),
  );
  await tell('its end', () => hv.events.cancelRegistration('phien-ket-noi', place.id));
  await tell('who comes then', async () =>
    (await hv.events.registrations('phien-ket-noi').list({ status: 'registered' })).data.map(
      (one) => one.role,
    ),
  );
  const talk = await tell('a contribution', () =>
    hv.events.contribute('phien-ket-noi', { kind: 'solution', text: 'Gom hàng', by: 'HTX', ...from('dung') }),
  );
  await tell('before it is published', () => nobody.events.contributions('phien-ket-noi').list());
  await tell('its publication', () =>
    hv.events.answerContribution(
      'phien-ket-noi',
      talk.id,
      { status: 'published' },
      { version: talk.updatedAt },
    ),
  );
  await tell('after it', () => nobody.events.contributions('phien-ket-noi').list());
  const session = {
    startsAt: '2026-11-26T09:00:00+07:00',
    endsAt: '2026-11-26T09:30:00+07:00',
    place: 'Bàn 1',
    supplier: 'htx-tan-cuong',
    channel: 'winmart',
  };
  await tell('a session', () => hv.events.planMeeting('phien-ket-noi', session));
  await tell('another at the same time', () => hv.events.planMeeting('phien-ket-noi', session));
}
