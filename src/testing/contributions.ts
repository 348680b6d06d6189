import { contributionAnswer, contributionRequest } from '../sdk/schemas/requests.js';
import { type Asked, type Desk, ok, type Said, staffOnly } from './asked.js';
import { checked } from './body.js';
import { refuseCancelled } from './event-state.js';
import { missing } from './refusal.js';
import { filtered, listSentIn, shown } from './sent-in.js';
import type { AnyRecord, Store } from './store.js';
import { submit } from './submissions.js';

/** What people bring to a talk. Readers see what staff published; staff, who ask with `status`, all of it. */
export function ofContributions(it: Asked, store: Store, desk: Desk): Said | undefined {
  const [, eventId = '', , id] = it.path;
  const { method, body, headers, params } = it;
  const own = (record: AnyRecord) => {
    if (record.event !== eventId) throw missing(`record contributions/${id} of events/${eventId}`);
    return record;
  };
  if (method === 'GET' && id !== undefined) return ok(own(shown(it, desk, store, 'contributions', id)));
  if (method === 'GET') {
    const isForStaff = Boolean(params.get('status'));
    if (isForStaff) staffOnly(it);
    const event = store.get('events', eventId);
    const all = store.all('contributions').filter((one) => one.event === event.id);
    if (isForStaff) return ok(listSentIn(it, desk, 'contributions', all));
    const published = all.filter(({ status }) => status === 'published');
    return ok(filtered(it, 'contributions', published.reverse()));
  }
  if (method === 'POST' && id === undefined)
    return submit(it, store, desk, [
      'contributions',
      contributionRequest,
      (made, { kind, text, by }) => {
        refuseCancelled(store.get('events', eventId));
        const said = { kind, text, by, status: 'received', createdAt: store.stamp() };
        return { id: made, event: eventId, ...said };
      },
    ]);
  if (method !== 'PATCH' || id === undefined) return undefined;
  staffOnly(it);
  const answer = checked(contributionAnswer, body);
  const by = (before: AnyRecord) => ({ ...own(before), ...answer });
  return ok(store.change('contributions', id, headers.get('if-match'), by));
}
