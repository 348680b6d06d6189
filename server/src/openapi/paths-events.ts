import {
  contributionAnswer,
  contributionRequest,
  meetingChange,
  meetingDraft,
  registrationRequest,
  timetableRequest,
} from '../../../src/sdk/schemas/requests.js';
import { officeQueries } from '../office-queries.js';
import { type Operation, pathsOf } from './operation.js';

const at = (path: string) => ({ path: `/v1/events/{id}/${path}`, tag: 'events' });
const reader = { staff: 'events:read' } as const;
const writer = { staff: 'events:write' } as const;

const registrations: Operation[] = [];

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
    status: 201,
  },
];

/** What is sent in to events, and their direct sessions. */
export const eventPaths = () => pathsOf([...registrations, ...meetings]);
