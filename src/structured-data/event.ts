import type { TradeEvent } from '../sdk/schemas/event.js';
import { idOf, known, type Node, type NodeContext, textOf, webAddress } from './node.js';
import { addressNode } from './place.js';

// An event that was only announced has no status: nobody has said that it is scheduled.
const statuses: Record<string, string> = {
  confirmed: 'EventScheduled',
  postponed: 'EventPostponed',
  cancelled: 'EventCancelled',
};

/** A trade event as a schema.org `Event`; what no source says is left out. */
export function eventNode(event: TradeEvent, context: NodeContext): Node {
  const { startsOn, endsOn, opensAt, venue, address, online, status, organisers, speakers } = event;
  const postal = addressNode({ ...event, ...(address && { street: address }) }, context);
  // The province of an event that is online is where its hosts are.
  const onSite = online ? !!(venue || address) : !!(venue || postal);
  const join = webAddress(event.joinUrl);
  const attendance = online ? (onSite ? 'Mixed' : 'Online') : 'Offline';
  const location = [
    ...(onSite ? [known({ '@type': 'Place', name: venue, address: postal })] : []),
    ...(online && join ? [{ '@type': 'VirtualLocation', url: join }] : []),
  ];
  return known({
    '@type': 'Event',
    '@id': idOf('events', event.id, context),
    name: textOf(event.title, context),
    description: textOf(event.theme, context),
    startDate: /^\d\d:\d\d$/.test(opensAt ?? '') ? `${startsOn}T${opensAt}:00+07:00` : startsOn,
    endDate: endsOn && endsOn >= startsOn ? endsOn : undefined,
    eventStatus: Object.hasOwn(statuses, status) ? `https://schema.org/${statuses[status]}` : undefined,
    eventAttendanceMode: `https://schema.org/${attendance}EventAttendanceMode`,
    location: location.length > 1 ? location : location[0],
    organizer: organisers
      .filter(({ role }) => role === 'organiser')
      .map(({ name }) => ({ '@type': 'Organization', name })),
    performer: speakers.map(({ name, role, organisation }) =>
      known({
        '@type': 'Person',
        name,
        jobTitle: role,
        affiliation: organisation && { '@type': 'Organization', name: organisation },
      }),
    ),
    maximumAttendeeCapacity: event.registration?.capacity,
    url: webAddress(event.registration?.url),
  });
}
