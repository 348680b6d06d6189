// node examples/node/next-month-events.mjs [2026-02]   (default: the month after this one, in Viet Nam)
import { HangViet } from 'hang-viet';
import { addDays, formatDateRange, todayInVietnam } from 'hang-viet/vietnam';

const hv = new HangViet({ api: process.env.HV_API ?? 'http://localhost:8787/v1' });
const month = process.argv[2] ?? addDays(`${todayInVietnam().slice(0, 7)}-28`, 4).slice(0, 7);
const from = `${month}-01`;
const to = addDays(`${addDays(`${month}-28`, 4).slice(0, 7)}-01`, -1);

try {
  const { data, total } = await hv.events.list({ from, to, limit: 100 });
  console.log(`${formatDateRange(from, to)}: ${total} sự kiện`);
  for (const event of data)
    console.log(`${formatDateRange(event.startsOn, event.endsOn ?? event.startsOn)}\t${event.title.vi}`);
} catch (error) {
  console.error(
    `${error.name}: ${error.message}\nIs the API running? Start it with npm start, or set HV_API.`,
  );
  process.exitCode = 1;
}
