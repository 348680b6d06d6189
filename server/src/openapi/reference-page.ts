type Json = Record<string, unknown>;

interface Parameter {
  name: string;
  description: string;
  schema: Json;
}
interface Operation {
  operationId: string;
  summary: string;
  tags: string[];
  parameters?: Parameter[];
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const safe = (text: unknown) => String(text).replace(/[&<>"]/g, (letter) => escapes[letter]!);
/** Backticks of descriptions as code. */
const prose = (text: string) => safe(text).replace(/`([^`]+)`/g, '<code>$1</code>');

const nameOf = ($ref: unknown) => String($ref).split('/').at(-1)!;
const linkTo = ($ref: unknown) => `<a href="#${safe(nameOf($ref))}">${safe(nameOf($ref))}</a>`;

/** A type in a few words, e.g. "list of Source". */
function typeOf(schema: Json): string {
  if (schema.$ref) return linkTo(schema.$ref);
  if (Array.isArray(schema.allOf)) return schema.allOf.map((one) => typeOf(one as Json)).join(' and ');
  if (Array.isArray(schema.enum))
    return schema.enum.map((value) => `<code>${safe(value)}</code>`).join(' · ');
  if (schema.type === 'array') return `list of ${typeOf((schema.items ?? {}) as Json)}`;
  const { minimum, maximum } = schema;
  const bounds = minimum !== undefined && maximum !== undefined ? ` ${safe(minimum)}–${safe(maximum)}` : '';
  return `${safe([schema.type ?? 'any'].flat().join(' or '))}${bounds}`;
}

const row = (cells: string[]) =>
  `<tr>${cells.map((cell, i) => (i === 0 ? `<th scope="row">${cell}</th>` : `<td>${cell}</td>`)).join('')}</tr>`;
const table = (heads: string[], rows: string[][]) =>
  `<div class="scroll"><table><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead><tbody>${rows.map(row).join('')}</tbody></table></div>`;

function operation(path: string, { operationId, summary, parameters = [] }: Operation): string {
  const address = path.includes('{') ? safe(path) : `<a href="${safe(path)}">${safe(path)}</a>`;
  const rows = parameters.map(({ name, description, schema }) => [
    `<code>${safe(name)}</code>`,
    typeOf(schema),
    prose(description),
  ]);
  return `<article id="${safe(operationId)}"><h3><span class="method">GET</span> <code>${address}</code></h3><p>${prose(summary)}</p>${rows.length > 0 ? table(['Parameter', 'Type', 'Meaning'], rows) : ''}</article>`;
}

function record(name: string, schema: Json): string {
  const required = new Set((schema.required as string[] | undefined) ?? []);
  const rows = Object.entries((schema.properties ?? {}) as Record<string, Json>).map(([field, its]) => [
    `<code>${safe(field)}</code>`,
    typeOf(its),
    required.has(field) ? 'always' : 'when known',
  ]);
  return `<article id="${safe(name)}"><h3>${safe(name)}</h3>${schema.description ? `<p>${prose(String(schema.description))}</p>` : ''}${table(['Field', 'Type', 'There'], rows)}</article>`;
}

/** The OpenAPI document for people: one page without script, fonts or anything from elsewhere. */
export function referencePage(document: Json): string {
  const { info, tags, paths, components } = document as {
    info: { title: string; description: string };
    tags: { name: string; description: string }[];
    paths: Record<string, { get: Operation }>;
    components: { schemas: Record<string, Json> };
  };
  const operations = Object.entries(paths);
  const sections = tags.map(({ name, description }) => {
    const own = operations.filter(([, { get }]) => get.tags.includes(name));
    return `<section id="tag-${safe(name)}"><h2>${safe(description)}</h2>${own.map(([path, { get }]) => operation(path, get)).join('')}</section>`;
  });
  const records = Object.entries(components.schemas).map(([name, schema]) => record(name, schema));
  const menu = tags
    .map(({ name, description }) => `<li><a href="#tag-${safe(name)}">${safe(description)}</a></li>`)
    .join('');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(info.title)}: API reference</title>
<link rel="icon" href="/examples/gallery/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/docs/reference.css">
</head>
<body>
<header><h1>${safe(info.title)}: API reference</h1><p>${prose(info.description)}</p>
<p>For machines: <a href="/openapi.json">/openapi.json</a> (OpenAPI 3.1). Back to the <a href="/">gallery</a>.</p></header>
<nav aria-label="Sections"><ul>${menu}<li><a href="#records">Records</a></li></ul></nav>
<main>${sections.join('')}<section id="records"><h2>Records</h2>${records.join('')}</section></main>
</body>
</html>
`;
}
