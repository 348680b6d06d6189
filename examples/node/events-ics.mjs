// node examples/node/events-ics.mjs 2026-02-01 2026-02-28 tet.ics
import { writeFile } from 'node:fs/promises';

const api = process.env.HV_API ?? 'http://localhost:8787/v1';
const [from = '2026-02-01', to = '2026-02-28', file = 'su-kien.ics'] = process.argv.slice(2);

try {
  const answer = await fetch(`${api}/events.ics?${new URLSearchParams({ from, to })}`);
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${answer.status} ${JSON.parse(text).detail ?? JSON.parse(text).title}`);
  await writeFile(file, text);
  console.log(`${file}: ${text.match(/^BEGIN:VEVENT/gm)?.length ?? 0} sự kiện, ${from} đến ${to}`);
} catch (error) {
  console.error(`${error.message}\nIs the API running at ${api}? Start it with npm start, or set HV_API.`);
  process.exitCode = 1;
}
