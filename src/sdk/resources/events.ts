import type { Ask, CallOptions } from '../catalogue.js';
import { queryString, segment } from '../internal/address.js';
import type { OfficeShape, WriteAsking } from '../internal/asking.js';
import { noFilters } from '../internal/from-snapshot.js';
import type { Contribution } from '../schemas/contribution.js';
import type { EventDraft } from '../schemas/drafts.js';
import type { TradeEvent } from '../schemas/event.js';
import type { EventQuery, PagingQuery } from '../schemas/queries.js';
import type { Meeting, Registration, Timetable } from '../schemas/registration.js';
import type {
  ContributionAnswer,
  ContributionRequest,
  MeetingChange,
  MeetingDraft,
  RegistrationRequest,
  TimetableRequest,
} from '../schemas/requests.js';
import type { Receipt, WithSender } from '../schemas/submission.js';
import {
  type Hub,
  type Listed,
  listed,
  type ReceiptOptions,
  type SubmissionOptions,
  type VersionOptions,
} from './hub.js';
import { type WritableCollection, writable } from './writable.js';

/** Filters of an event's registrations. */
export interface RegistrationQuery extends PagingQuery {
  role?: string[];
  party?: string[];
  status?: string[];
}

/** Filters of an event's contributions. */
export interface ContributionQuery extends PagingQuery {
  kind?: string[];
  /** With it staff see those that are not published too, and who sent them. */
  status?: string[];
}

/** Filters of an event's direct sessions. */
export interface MeetingQuery extends PagingQuery {
  supplier?: string[];
  channel?: string[];
  place?: string[];
  status?: string[];
}

/** The programme's events; also as calendars, with who takes part and what they bring. */
export interface EventCollection extends WritableCollection<TradeEvent, EventQuery, EventDraft> {
  /** Address of a calendar file: of one event by its id, or of all that match a query, to subscribe to. A snapshot has one of all. */
  icsUrl(of?: string | Ask<EventQuery>): string;
  /** Takes part; `waiting` when no seats are left. Safe to retry. Keep the receipt to ask or cancel later. */
  register(event: string, request: RegistrationRequest, options?: SubmissionOptions): Promise<Receipt>;
  /** One registration: for staff by a secret key, for its sender by the receipt. */
  registration(event: string, id: string, options?: ReceiptOptions): Promise<WithSender<Registration>>;
  /** Cancels a registration: for staff by a secret key, for its sender by the receipt. Who waits moves up. */
  cancelRegistration(event: string, id: string, options?: ReceiptOptions): Promise<Registration>;
  /** Who takes part. For secret keys. */
  registrations(event: string): Listed<WithSender<Registration>, RegistrationQuery>;
  /** Brings an advantage, difficulty, obstacle or solution to a talk; it is shown when staff have published it. Safe to retry. */
  contribute(event: string, request: ContributionRequest, options?: SubmissionOptions): Promise<Receipt>;
  /** What was brought to a talk and published; with `status` and a secret key all of it. */
  contributions(event: string): Listed<WithSender<Contribution>, ContributionQuery>;
  /** One contribution: for staff by a secret key, for its sender by the receipt. */
  contribution(event: string, id: string, options?: ReceiptOptions): Promise<WithSender<Contribution>>;
  /** Publishes or declines a contribution. */
  answerContribution(
    event: string,
    id: string,
    answer: ContributionAnswer,
    options: VersionOptions,
  ): Promise<Contribution>;
  /** Direct sessions between suppliers and distributors. For secret keys. */
  meetings(event: string): Listed<Meeting, MeetingQuery>;
  /** Plans a direct session. Rejects with a `ConflictError` when someone or the place is taken meanwhile. */
  planMeeting(event: string, draft: MeetingDraft, options?: CallOptions): Promise<Meeting>;
  /** Moves a direct session, notes that it was held, or cancels it. */
  changeMeeting(event: string, id: string, change: MeetingChange, options: VersionOptions): Promise<Meeting>;
  /** Plans direct sessions so that nobody sits at two tables at once; with `dryRun` only shows what it would be. */
  timetable(event: string, request: TimetableRequest, options?: CallOptions): Promise<Timetable>;
}

/** `always` goes with the addresses of calendars: the publishable key. */
export function events(
  hub: Hub,
  { api, always, isSnapshot }: { api: string; always: object; isSnapshot: boolean },
): EventCollection {
  const at = (event: string, part: string, id?: string) =>
    `/events/${segment(event)}/${part}${id === undefined ? '' : `/${segment(id)}`}`;
  const write = async <T>(asking: WriteAsking): Promise<T> => (await hub.office()).write<T>(asking);
  const send =
    <Request>(part: string) =>
    (event: string, body: Request, { idempotencyKey, ...call }: SubmissionOptions = {}): Promise<Receipt> => {
      const key = idempotencyKey ?? true;
      return write({
        method: 'POST',
        path: at(event, part),
        shape: 'receipt',
        body,
        idempotencyKey: key,
        call,
      });
    };
  const show =
    <T>(part: string, shape: OfficeShape) =>
    async (event: string, id: string, { receipt, ...call }: ReceiptOptions = {}): Promise<T> =>
      (await hub.office()).one<T>({ path: at(event, part, id), query: { receipt }, shape, call });
  return {
    ...writable<TradeEvent, EventQuery, EventDraft>(hub, 'events'),
    icsUrl(of = {}) {
      if (typeof of === 'string') return `${api}/events/${segment(of)}.ics${queryString(always)}`;
      const asked = queryString({ ...of, ...always });
      if (isSnapshot && asked) throw noFilters();
      return `${api}/events.ics${asked}`;
    },
    register: send('registrations'),
    registration: show('registrations', 'registration'),
    cancelRegistration: (event, id, { receipt, ...call } = {}) =>
      write({
        method: 'POST',
        path: `${at(event, 'registrations', id)}/cancel`,
        query: { receipt },
        shape: 'registration',
        call,
      }),
    registrations: (event) => listed(hub, at(event, 'registrations'), 'registration'),
    contribute: send('contributions'),
    contributions: (event) => listed(hub, at(event, 'contributions'), 'contribution'),
    contribution: show('contributions', 'contribution'),
    answerContribution: (event, id, body, { version, ...call }) =>
      write({
        method: 'PATCH',
        path: at(event, 'contributions', id),
        shape: 'contribution',
        body,
        version,
        call,
      }),
    meetings: (event) => listed(hub, at(event, 'meetings'), 'meeting'),
    planMeeting: (event, body, call) =>
      write({ method: 'POST', path: at(event, 'meetings'), shape: 'meeting', body, call }),
    changeMeeting: (event, id, body, { version, ...call }) =>
      write({ method: 'PATCH', path: at(event, 'meetings', id), shape: 'meeting', body, version, call }),
    timetable: (event, body, call) =>
      write({ method: 'POST', path: at(event, 'timetable'), shape: 'timetable', body, call }),
  };
}
