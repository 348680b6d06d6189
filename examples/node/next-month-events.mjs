// node examples/node/next-month-events.mjs [2026-02]   (default: the month after this one, in Viet Nam)
import { HangViet } from 'hang-viet';
import { addDays, daysInMonth, formatDateRange, formatMonth, todayInVietnam } from 'hang-viet/vietnam';

const hv = new HangViet({ api: process.env.HV_API ?? 'http://localhost:8787/v1' });
const month = process.argv[2] ?? addDays(`${todayInVietnam().slice(0, 7)}-28`, 4).slice(0, 7);

try {
  const to = `${month}-${daysInMonth(month)}`;
  const { data, total } = await hv.events.list({ from: `${month}-01`, to, limit: 100 });
  console.log(`${formatMonth(month)}: ${total} sự kiện`);
  for (const event of data)
    console.log(`${formatDateRange(event.startsOn, event.endsOn ?? event.startsOn)}\t${event.title.vi}`);
} catch (error) {
  console.error(
    `${error.name}: ${error.message}\nIs the API running? Start it with npm start, or set HV_API.`,
  );
  process.exitCode = 1;
}
