/**
 * One table a collection: the answer as it is sent (`doc`), and beside it only what lists filter, sort or search by.
 * `provinces` holds the unit that was recorded and, after it, the one of the 34 that it belongs to.
 * `search` and `folded` are made in JavaScript, so that both engines and the browser fold alike.
 */
const every = `
  id text collate "C" primary key,
  doc text not null,
  digest text not null,
  updated_at timestamptz not null,
  sort_name text collate "C" not null default ''`;
const searchable = `search tsvector not null, folded text not null`;
const provinces = `provinces text[] not null default '{}'`;

const tables = [
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

export const catalogue: string[] = [
  `create extension if not exists pg_trgm`,
  `create table products (${every}, ${searchable}, ${provinces},
    province_current text,
    category text not null,
    subcategory text,
    supplier text,
    stars int,
    recognised int,
    certifications text[] not null default '{}',
    markets text[] not null default '{}',
    channels text[] not null default '{}',
    season int[] not null default '{}',
    featured datemultirange not null default '{}')`,
  `create table suppliers (${every}, ${searchable}, ${provinces}, kind text not null, product_count int not null default 0)`,
  `create table events (${every}, ${searchable}, ${provinces},
    kind text not null,
    starts_on text collate "C" not null,
    last_day text collate "C" not null,
    country text,
    campaign text,
    scope text not null,
    online boolean not null,
    sequence int not null default 0)`,
  `create table agreements (${every}, ${provinces}, kind text, signed text collate "C" not null default '')`,
  `create table channels (${every}, kind text not null)`,
  `create table campaigns (${every})`,
  `create table lists (${every}, products text[] not null default '{}')`,
  `create table stories (${every}, ${provinces},
    published text collate "C" not null default '',
    products text[] not null default '{}',
    suppliers text[] not null default '{}',
    events text[] not null default '{}',
    campaigns text[] not null default '{}')`,
  `create table figures (${every}, years int[] not null default '{}', year int not null default 0)`,

  ...['products', 'suppliers', 'events'].flatMap((table) => [
    `create index on ${table} using gin (search)`,
    `create index on ${table} using gin (folded gin_trgm_ops)`,
  ]),
  ...['products', 'suppliers', 'events', 'agreements', 'stories'].map(
    (table) => `create index on ${table} using gin (provinces)`,
  ),
  `create index on products (sort_name, id)`,
  `create index on products (category, sort_name, id)`,
  `create index on products (supplier)`,
  `create index on products (stars, sort_name, id)`,
  `create index on suppliers (sort_name, id)`,
  `create index on events (starts_on, id)`,
  `create index on stories using gin (products)`,

  // Every answer may be kept until this number changes; whoever writes, by whatever program, moves it.
  `create table write_version (one boolean primary key default true check (one), version bigint not null)`,
  `insert into write_version (version) values (1)`,
  `create function note_write() returns trigger language plpgsql as
    $$ begin update write_version set version = version + 1; return null; end $$`,
  ...tables.map(
    (table) => `create trigger note_write after insert or update or delete or truncate on ${table}
      for each statement execute function note_write()`,
  ),
];
