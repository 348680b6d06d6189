import {
  contributionAnswer,
  contributionRequest,
  meetingChange,
  meetingDraft,
  registrationRequest,
  timetableRequest,
} from '../../../src/sdk/schemas/requests.js';
import { officeQueries } from '../../../src/catalogue/office-queries.js';
import { type Operation, pathsOf } from './operation.js';

const at = (path: string) => ({ path: `/v1/events/{id}/${path}`, tag: 'events' });
const reader = { staff: 'events:read' } as const;
const writer = { staff: 'events:write' } as const;

const registrations: Operation[] = [
  {
    ...at('registrations'),
    method: 'post',
    id: 'createRegistration',
    summary: 'Register for an event',
    description:
      'Answers `waiting` when no seats are left. 409 `registration-closed`, `registration-not-open`, `event-over`, `event-cancelled` or `already-registered`.',
    by: { sender: 'events:write' },
    body: registrationRequest,
    answer: 'Receipt',
    status: 201,
  },
  {
    ...at('registrations'),
    method: 'get',
    id: 'listRegistrations',
    summary: 'Who takes part in an event, the newest first',
    by: reader,
    query: officeQueries.registrations,
    answer: ['Registration'],
  },
  {
    ...at('registrations/{registration}'),
    method: 'get',
    id: 'getRegistration',
    summary: 'A registration',
    by: { receipt: 'events:read' },
    answer: 'Registration',
  },
  {
    ...at('registrations/{registration}/cancel'),
    method: 'post',
    id: 'cancelRegistration',
    summary: 'Cancel a registration',
    description: 'The first who wait and for whom the seats suffice move up.',
    by: { receipt: 'events:write' },
    version: 'possible',
    answer: 'Registration',
  },
];

const contributions: Operation[] = [
  {
    ...at('contributions'),
    method: 'post',
    id: 'createContribution',
    summary: 'Bring an advantage, difficulty, obstacle or solution to a talk',
    description: 'Readers see it once staff published it.',
    by: { sender: 'events:write' },
    body: contributionRequest,
    answer: 'Receipt',
    status: 201,
  },
  {
    ...at('contributions'),
    method: 'get',
    id: 'listContributions',
    summary: 'What was brought to a talk and published, the newest first',
    description:
      'With `status`, which needs a secret key with the right `events:read`, all of it, with who sent it.',
    by: 'everyone',
    query: officeQueries.contributions,
    answer: ['Contribution'],
  },
  {
    ...at('contributions/{contribution}'),
    method: 'get',
    id: 'getContribution',
    summary: 'A contribution',
    by: { receipt: 'events:read' },
    answer: 'Contribution',
  },
  {
    ...at('contributions/{contribution}'),
    method: 'patch',
    id: 'answerContribution',
    summary: 'Publish or decline a contribution',
    by: writer,
    body: contributionAnswer,
    version: 'needed',
    answer: 'Contribution',
  },
];

const meetings: Operation[] = [
  {
    ...at('meetings'),
    method: 'get',
    id: 'listMeetings',
    summary: 'Direct sessions of an event, as they follow one another',
    by: reader,
    query: officeQueries.meetings,
    answer: ['Meeting'],
  },
  {
    ...at('meetings'),
    method: 'post',
    id: 'planMeeting',
    summary: 'Plan a direct session',
    description: '409 `double-booked` when the supplier, the distributor or the place is taken meanwhile.',
    by: writer,
    body: meetingDraft,
    answer: 'Meeting',
    status: 201,
  },
  {
    ...at('meetings/{meeting}'),
    method: 'get',
    id: 'getMeeting',
    summary: 'A direct session',
    by: reader,
    answer: 'Meeting',
  },
  {
    ...at('meetings/{meeting}'),
    method: 'patch',
    id: 'changeMeeting',
    summary: 'Move a direct session, note that it was held, or cancel it',
    by: writer,
    body: meetingChange,
    version: 'needed',
    answer: 'Meeting',
  },
  {
    ...at('timetable'),
    method: 'post',
    id: 'planTimetable',
    summary: 'Plan direct sessions of many pairs',
    description:
      'Nobody and no place is booked twice, also not beside what is planned. Pairs that find no time are listed with why. With `dryRun` nothing is written and sessions have no id.',
    by: writer,
    body: timetableRequest,
    answer: 'Timetable',
    status: 'either',
  },
];

/** What is sent in to events, and their direct sessions. */
export const eventPaths = () => pathsOf([...registrations, ...contributions, ...meetings]);
