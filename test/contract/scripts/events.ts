import type { HangViet } from '../../../src/sdk/index.js';
import { from } from '../../server/helpers/office.js';
import type { Tell } from '../helpers/outcome.js';
import { event } from '../helpers/records.js';

/** Events, who takes part and what they bring; after the records. */
export async function events(tell: Tell, hv: HangViet, nobody: HangViet): Promise<void> {
  await tell('an event', () => hv.events.create(event as never));
  const seat = { role: 'supplier' as const, party: 'htx-tan-cuong', seats: 2, ...from('binh') };
  const place = await tell('a registration', () => hv.events.register('phien-ket-noi', seat));
  const { receipt } = place;
  await tell('the registration as staff see it', () => hv.events.registration(event.id, place.id));
  await tell('it as its sender sees it', () => nobody.events.registration(event.id, place.id, { receipt }));
  await tell('it by a guessed receipt', () =>
    nobody.events.registration(event.id, place.id, { receipt: 'guessed' }),
  );
  await tell('it without a receipt', () => nobody.events.registration(event.id, place.id));
  await tell('it of another event', () => hv.events.registration('khong-co', place.id));
  await tell('who comes, as staff see it', () => hv.events.registrations(event.id).list());
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
  await tell('it as it came', () => hv.events.contribution(event.id, talk.id));
  await tell('it for its sender', () =>
    nobody.events.contribution(event.id, talk.id, { receipt: talk.receipt }),
  );
  await tell('what came, for staff', () => hv.events.contributions(event.id).list({ status: ['received'] }));
  await tell('what came, for readers', () =>
    nobody.events.contributions(event.id).list({ status: ['received'] }),
  );
  await tell('its publication at another event', () =>
    hv.events.answerContribution('khong-co', talk.id, { status: 'published' }, { version: talk.updatedAt }),
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
  await tell('a contribution to what is not there', () =>
    hv.events.contribute('khong-co', { kind: 'solution', text: 'x', by: 'x', ...from('dung') }),
  );
  await tell('a registration by who left', () => hv.events.register(event.id, seat));
  await tell('the end of what is not there', () => hv.events.cancelRegistration(event.id, 'khong-co'));
  await tell('its end by its sender', () =>
    nobody.events.cancelRegistration(event.id, place.id, { receipt }),
  );
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
