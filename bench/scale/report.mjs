const number = (n) => n.toLocaleString('en');

/** What was asked of one database. */
export function printAnswers({ name, filled, found }) {
  console.log(
    `\n${name} (filled in ${Math.round(filled)} s): alone, and under 8 connections; ratio: answers`,
  );
  console.log('a second as a part of those of the framework answering a constant');
  console.table(found);
}

/** What the import of a file into it took. */
export function printImport({ name, imported }) {
  console.log(`\n${name}: import of ${number(imported.rows)} rows`);
  console.table({ import: imported });
}

/** How each question grew: the times' factor beside that of the logarithm. Below 1 ms there is nothing to compare. */
export function growthOf(few, many) {
  const bound = Math.log(many.count) / Math.log(few.count);
  const factor = (key, name) => Math.max(many.found[name][key], 1) / Math.max(few.found[name][key], 1);
  const rows = Object.keys(many.found).map((name) => [
    name,
    { alone: factor('alone, ms', name), median: factor('median, ms', name), bound },
  ]);
  return Object.fromEntries(rows);
}

/** How the time of the import grew. */
export const growthOfImport = (few, many) => many.imported.seconds / few.imported.seconds;

export function printGrowth(few, many, growth) {
  console.log(
    `\nGrowth from ${few.name} to ${number(many.count)}: the products are ${Math.round(many.count / few.count)} times as many`,
  );
  const rows = Object.entries(growth).map(([name, { alone, median, bound }]) => [
    name,
    {
      alone: +alone.toFixed(1),
      median: +median.toFixed(1),
      'ln n2 / ln n1': +bound.toFixed(2),
      faster: alone > bound ? 'yes' : '',
    },
  ]);
  console.table(Object.fromEntries(rows));
}

const cut = (line, most) => (line.length > most ? `${line.slice(0, most)}…` : line);

/** Of a plan, the steps that took at least a tenth of it, each with what is said of it. */
function mainSteps(plan) {
  const timeOf = (line) => {
    const [, time, loops] = /actual time=[\d.]+\.\.([\d.]+) rows=\d+ loops=(\d+)/.exec(line) ?? [];
    return Number(time) * Number(loops);
  };
  const all = timeOf(plan[0]);
  let isMain = true;
  return plan.filter((line) => {
    if (/^(Planning|Execution|JIT)|^\S.*:$/.test(line)) isMain = /^Execution/.test(line);
    else if (/\(cost=/.test(line)) isMain = timeOf(line) >= all / 10;
    return isMain;
  });
}

/** The slowest statement of a question, and the steps of it that count. */
export function printPlan(name, { statements, ms, sql, plan }) {
  console.log(`\n${name}: the slowest of ${statements} statements, ${ms} ms`);
  console.log(cut(sql, 600));
  for (const line of mainSteps(plan)) console.log(`  ${cut(line, 180)}`);
}
