type Json = Record<string, unknown>;

interface Parameter {
  name: string;
  description: string;
  schema: Json;
}
interface Operation {
  operationId: string;
  summary: string;
  description?: string;
  tags: string[];
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema: Json }> };
}
type Methods = Record<string, Operation>;

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

/** What is sent: its kind, and its fields when they are told. */
function bodyOf({ content }: NonNullable<Operation['requestBody']>): string {
  return Object.entries(content)
    .map(([type, { schema }]) => {
      const rows = fieldRows(schema, 'must be sent', 'may be left out');
      const kind = `<p>Body: <code>${safe(type)}</code>${schema.$ref ? `, ${linkTo(schema.$ref)}` : ''}. ${prose(String(schema.description ?? ''))}</p>`;
      return kind + (rows.length > 0 ? table(['Field', 'Type', 'There'], rows) : '');
    })
    .join('');
}

function operation(method: string, path: string, its: Operation): string {
  const { operationId, summary, description, parameters = [], requestBody } = its;
  const isOpen = method === 'get' && !path.includes('{');
  const address = isOpen ? `<a href="${safe(path)}">${safe(path)}</a>` : safe(path);
  const rows = parameters.map(({ name, description: meaning, schema }) => [
    `<code>${safe(name)}</code>`,
    typeOf(schema),
    prose(meaning),
  ]);
  return `<article id="${safe(operationId)}"><h3><span class="method">${safe(method.toUpperCase())}</span> <code>${address}</code></h3><p>${prose(summary)}${description ? `. ${prose(description)}` : ''}</p>${rows.length > 0 ? table(['Parameter', 'Type', 'Meaning'], rows) : ''}${requestBody ? bodyOf(requestBody) : ''}</article>`;
}

function fieldRows(schema: Json, always: string, sometimes: string): string[][] {
  const required = new Set((schema.required as string[] | undefined) ?? []);
  return Object.entries((schema.properties ?? {}) as Record<string, Json>).map(([field, its]) => [
    `<code>${safe(field)}</code>`,
    typeOf(its),
    required.has(field) ? always : sometimes,
  ]);
}

function record(name: string, schema: Json): string {
  const rows = fieldRows(schema, 'always', 'when known');
  return `<article id="${safe(name)}"><h3>${safe(name)}</h3>${schema.description ? `<p>${prose(String(schema.description))}</p>` : ''}${table(['Field', 'Type', 'There'], rows)}</article>`;
}

/** The OpenAPI document for people: one page without script, fonts or anything from elsewhere. */
export function referencePage(document: Json): string {
  const { info, tags, paths, components } = document as {
    info: { title: string; description: string };
    tags: { name: string; description: string }[];
    paths: Record<string, Methods>;
    components: { schemas: Record<string, Json> };
  };
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, its]) => ({ method, path, its })),
  );
  const sections = tags.map(({ name, description }) => {
    const own = operations.filter(({ its }) => its.tags.includes(name));
    return `<section id="tag-${safe(name)}"><h2>${safe(description)}</h2>${own.map(({ method, path, its }) => operation(method, path, its)).join('')}</section>`;
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
