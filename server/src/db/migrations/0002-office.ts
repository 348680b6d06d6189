/**
 * What the office's own work needs: keys and an audit log, demands, connections, registrations, contributions, direct
 * sessions, feedback and revisions. Personal data of those who write in is in `people` alone, so that it can be erased.
 * Records of the catalogue are removed softly: lists see only what has no `deleted_at`.
 */
const record = `
  id text collate "C" primary key,
  doc text not null,
  digest text not null default '',
  updated_at timestamptz not null,
  deleted_at timestamptz`;

const catalogueTables = [
  'products',
  'suppliers',
  'events',
  'agreements',
  'channels',
  'campaigns',
  'lists',
  'stories',
  'figures',
];

export const office: string[] = [
  ...catalogueTables.map((table) => `alter table ${table} add column deleted_at timestamptz`),
  `update figures set digest = ''`,

  `create table keys (
    id text collate "C" primary key,
    hash text not null unique,
    kind text not null check (kind in ('publishable', 'secret')),
    name text not null,
    scopes text[] not null default '{}',
    origins text[] not null default '{}',
    per_minute int,
    created_at timestamptz not null,
    revoked_at timestamptz,
    last_used_at timestamptz)`,

  `create table audit (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    actor text not null,
    action text not null,
    collection text not null,
    record text not null,
    request_id text,
    changes text not null default '[]')`,
  `create index on audit (collection, record, id)`,
  `create index on audit (at)`,

  // Who wrote in: the only table with personal data.
  `create table people (
    id text collate "C" primary key,
    kind text not null,
    record text not null,
    name text,
    email text,
    email_digest text,
    fingerprint text,
    phone text,
    organisation text,
    message text,
    consent_text text not null,
    consent_version text not null,
    consented_at timestamptz not null,
    erased_at timestamptz)`,
  `create index on people (kind, record)`,
  `create index on people (email_digest)`,
  `create index on people (fingerprint)`,
  `create index on people (consented_at)`,

  // What a receipt is for, by its digest.
  `create table receipts (
    digest text primary key,
    kind text not null,
    record text not null)`,

  // An answer that was given to an idempotency key is given again for 24 hours.
  `create table idempotency (
    owner text not null,
    key text not null,
    fingerprint text not null,
    status int not null,
    body text not null,
    created_at timestamptz not null,
    primary key (owner, key))`,
  `create index on idempotency (created_at)`,

  // Counts shared by all processes: rate limits and budgets.
  `create table counters (
    bucket text collate "C" not null,
    period timestamptz not null,
    count int not null default 0,
    primary key (bucket, period))`,
  `create index on counters (period)`,

  // With these, addresses get names for a day.
  `create table day_secrets (day text primary key, secret text not null)`,

  `create table demands (${record},
    sort_name text collate "C" not null default '',
    channel text not null,
    category text not null,
    subcategory text,
    provinces text[] not null default '{}',
    status text not null,
    deadline text collate "C")`,
  `create index on demands (status, deadline)`,
  `create index on demands (category)`,

  // Products that answer a demand are looked up by kind and by certificate.
  `create index on products (category, subcategory, sort_name, id)`,
  `create index on products using gin (certifications)`,

  // Versions of product lists that another one took the place of.
  `create table list_versions (
    list text collate "C" not null,
    version int not null,
    doc text not null,
    primary key (list, version))`,

  `create table connections (${record},
    created_at timestamptz not null,
    status text not null,
    direction text not null,
    supplier text,
    channel text,
    products text[] not null default '{}',
    demand text,
    event text)`,
  `create index on connections (status, created_at)`,
  `create index on connections (created_at)`,
  `create index on connections (supplier)`,
  `create index on connections using gin (products)`,
  `create index on connections (channel)`,

  `create table registrations (${record},
    created_at timestamptz not null,
    event text not null,
    role text not null,
    party text,
    status text not null,
    seats int not null,
    number bigint generated always as identity)`,
  `create index on registrations (event, status)`,
  `create unique index on registrations (event, role, party) where party is not null and status <> 'cancelled' and deleted_at is null`,

  `create table contributions (${record},
    created_at timestamptz not null,
    event text not null,
    kind text not null,
    status text not null)`,
  `create index on contributions (event, status)`,

  // A direct session between a supplier and a distributor at an event: nobody sits at two tables at once.
  `create table meetings (${record},
    event text not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    place text not null,
    supplier text not null,
    channel text not null,
    status text not null)`,
  `create index on meetings (event, starts_at)`,
  `create unique index on meetings (event, starts_at, supplier) where status <> 'cancelled' and deleted_at is null`,
  `create unique index on meetings (event, starts_at, channel) where status <> 'cancelled' and deleted_at is null`,
  `create unique index on meetings (event, starts_at, place) where status <> 'cancelled' and deleted_at is null`,

  `create table feedback (${record},
    created_at timestamptz not null,
    product text not null,
    topic text not null,
    "from" text not null,
    status text not null,
    revision text)`,
  `create index on feedback (product, created_at)`,
  `create index on feedback (status, created_at)`,

  `create table revisions (${record},
    product text not null,
    at timestamptz not null,
    feedback text)`,
  `create index on revisions (product, at)`,

  // Imports under way and done, and the rows of the former.
  `create table imports (
    id text collate "C" primary key,
    collection text not null,
    status text not null,
    actor text not null,
    file_name text,
    options text not null default '{}',
    report text not null default '{}',
    created_at timestamptz not null,
    updated_at timestamptz not null)`,
  `create table import_rows (
    import text collate "C" not null,
    row_number int not null,
    id text collate "C" not null,
    doc text not null,
    columns text not null,
    base text,
    changes text not null default '[]',
    primary key (import, row_number))`,

  ...['demands', 'revisions', 'contributions'].map(
    (table) => `create trigger note_write after insert or update or delete or truncate on ${table}
      for each statement execute function note_write()`,
  ),
];
