import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TradeEvent } from '../../src/sdk/schemas/event.js';
import type { Product } from '../../src/sdk/schemas/product.js';
import type { Supplier } from '../../src/sdk/schemas/supplier.js';
import { eventNode } from '../../src/structured-data/event.js';
import { jsonLd } from '../../src/structured-data/json.js';
import type { NodeContext } from '../../src/structured-data/node.js';
import { organizationNode } from '../../src/structured-data/organization.js';
import { productNode } from '../../src/structured-data/product.js';

const context: NodeContext = { api: 'https://api.example/v1', language: 'vi', today: '2026-11-23' };
const published = { sources: [], updatedAt: '2026-01-01T00:00:00+07:00' };
const bare: Product = {
  ...published,
  id: 'che',
  name: { vi: 'Chè', en: 'Tea' },
  category: 'beverage',
  certifications: [],
  packagings: [],
  exportMarkets: [],
  channels: [],
  images: [],
  links: [],
  featured: [],
};
const event: TradeEvent = {
  ...published,
  id: 'hoi-cho',
  title: { vi: 'Hội chợ' },
  kind: 'fair',
  startsOn: '2026-12-01',
  online: false,
  organisers: [],
  speakers: [],
  participatingProvinces: [],
  status: 'announced',
  scope: 'programme',
  sequence: 0,
};

describe('productNode', () => {
  it('says of a product nothing that is not known', () => {
    assert.deepEqual(productNode(bare, undefined, context), {
      '@type': 'Product',
      '@id': 'https://api.example/v1/products/che',
      name: 'Chè',
    });
    assert.equal(productNode(bare, undefined, { ...context, language: 'en' }).name, 'Tea');
    assert.equal('@id' in productNode(bare, undefined, { language: 'vi', today: '' }), false);
  });

  it('offers it only at a price with what it is for and the day it was said', () => {
    const price = { amount: 185000, currency: 'VND' };
    const sources = [
      { url: 'https://a.example', date: '2026-03-01' },
      { url: 'https://b.example', date: '2026-10' },
    ];
    const netWeight = { value: 200, unit: 'g' };
    const offers = (rest: Partial<Product>) => productNode({ ...bare, ...rest }, undefined, context).offers;
    assert.equal(offers({ sources, packagings: [{ price }] }), undefined);
    assert.equal(offers({ sources: sources.slice(1), packagings: [{ price, netWeight }] }), undefined);
    assert.equal(offers({ sources, packagings: [{ netWeight }] }), undefined);
    const odd = { price: { amount: 1, currency: 'đồng' }, netWeight };
    assert.deepEqual(offers({ sources, packagings: [{ price, netWeight }, odd] }), [
      {
        '@type': 'Offer',
        price: 185000,
        priceCurrency: 'VND',
        eligibleQuantity: { '@type': 'QuantitativeValue', value: 200, unitText: 'g' },
        validFrom: '2026-03-01',
      },
    ]);
  });

  it('calls an OCOP rating an award while it holds, and never a rating', () => {
    const rated = { ...bare, ocop: { stars: 5, recognisedYear: 2025 } };
    assert.equal(productNode(rated, 'valid', context).award, 'OCOP 5 sao (2025)');
    for (const status of ['lapsed', 'unknown'] as const)
      assert.equal(productNode(rated, status, context).award, undefined);
    assert.doesNotMatch(jsonLd(productNode(rated, 'valid', context)), /rating|review/i);
  });

  it('certifies it by whole certificates that hold today', () => {
    const whole = {
      kind: 'vietgap',
      number: '1',
      issuer: 'A',
      issuedOn: '2025-11-23',
      expiresOn: '2026-11-23',
    };
    const numbers = (today: string, ...certifications: Product['certifications']) => {
      const { hasCertification = [] } = productNode({ ...bare, certifications }, undefined, {
        ...context,
        today,
      });
      return (hasCertification as { certificationIdentification: string }[]).map(
        (one) => one.certificationIdentification,
      );
    };
    assert.deepEqual(numbers('2026-11-23', whole), ['1']);
    assert.deepEqual(numbers('2026-11-24', whole), []);
    for (const missing of ['number', 'issuer', 'issuedOn', 'expiresOn'] as const) {
      const part = { ...whole };
      delete (part as Partial<typeof whole>)[missing];
      assert.deepEqual(numbers('2026-01-01', part), []);
    }
  });

  it('links to the web only', () => {
    const url = 'javascript:alert(1)';
    const images = [{ url, credit: 'A', licence: 'B' }];
    const node = productNode({ ...bare, images, links: [{ kind: 'shop', url }] }, undefined, context);
    assert.deepEqual([node.url, node.image], [undefined, undefined]);
  });
});

describe('eventNode', () => {
  const of = (rest: Partial<TradeEvent>) => eventNode({ ...event, ...rest }, context);

  it('gives the status that was said, and none for what was only announced', () => {
    assert.equal(of({}).eventStatus, undefined);
    assert.equal(of({ status: 'confirmed' }).eventStatus, 'https://schema.org/EventScheduled');
    assert.equal(of({ status: 'postponed' }).eventStatus, 'https://schema.org/EventPostponed');
    assert.equal(of({ status: 'cancelled' }).eventStatus, 'https://schema.org/EventCancelled');
    assert.equal(of({ status: 'constructor' }).eventStatus, undefined);
  });

  it('gives days as days, and an hour in Viet Nam when one is known', () => {
    assert.deepEqual([of({}).startDate, of({}).endDate], ['2026-12-01', undefined]);
    assert.equal(of({ opensAt: '09:00' }).startDate, '2026-12-01T09:00:00+07:00');
    assert.equal(of({ endsOn: '2026-12-05' }).endDate, '2026-12-05');
    assert.equal(of({ endsOn: '2026-11-05' }).endDate, undefined);
  });

  it('says where it is: on site, online, or both', () => {
    const province = {
      id: '63-24',
      name: { vi: 'Bắc Giang' },
      current: '34-24',
      currentName: { vi: 'Bắc Ninh' },
    };
    const address = { '@type': 'PostalAddress', addressRegion: 'Bắc Ninh', addressCountry: 'VN' };
    const link = { '@type': 'VirtualLocation', url: 'https://join.example/' };
    const mode = (node: object) =>
      /(\w+)EventAttendanceMode/.exec((node as { eventAttendanceMode: string }).eventAttendanceMode)![1];
    const [here, online, both] = [
      of({ province, venue: 'Nhà văn hóa' }),
      of({ province, online: true, joinUrl: link.url }),
      of({ province, online: true, joinUrl: link.url, venue: 'Nhà văn hóa' }),
    ];
    const place = { '@type': 'Place', name: 'Nhà văn hóa', address };
    assert.deepEqual([mode(here), here.location], ['Offline', place]);
    assert.deepEqual([mode(online), online.location], ['Online', link]);
    assert.deepEqual([mode(both), both.location], ['Mixed', [place, link]]);
    const abroad = of({ country: 'FR', province, address: 'Paris' }).location as { address: object };
    assert.deepEqual(abroad.address, {
      '@type': 'PostalAddress',
      streetAddress: 'Paris',
      addressCountry: 'FR',
    });
    assert.equal(of({}).location, undefined);
  });

  it('names organisers, and no supporters', () => {
    const organisers = [
      { name: 'Sở Công Thương', role: 'organiser' },
      { name: 'Hiệp hội', role: 'supporter' },
    ];
    assert.deepEqual(of({ organisers }).organizer, [{ '@type': 'Organization', name: 'Sở Công Thương' }]);
  });
});

describe('organizationNode', () => {
  it('says who a supplier is and where', () => {
    const supplier: Supplier = {
      ...published,
      id: 'htx',
      name: 'Hợp tác xã',
      kind: 'cooperative',
      province: { id: '34-19', name: { vi: 'Thái Nguyên' }, current: '34-19' },
      locality: 'xã Tân Cương',
      certifications: [],
      links: [
        { kind: 'social', url: 'https://social.example/htx' },
        { kind: 'website', url: 'https://htx.example' },
      ],
      contact: { phone: '0208' },
    };
    assert.deepEqual(organizationNode(supplier, context), {
      '@type': 'Organization',
      '@id': 'https://api.example/v1/suppliers/htx',
      name: 'Hợp tác xã',
      url: 'https://htx.example/',
      sameAs: ['https://social.example/htx'],
      address: {
        '@type': 'PostalAddress',
        addressLocality: 'xã Tân Cương',
        addressRegion: 'Thái Nguyên',
        addressCountry: 'VN',
      },
      telephone: '0208',
    });
  });
});

describe('jsonLd', () => {
  it('says the same and cannot leave its script', () => {
    const name = '</script><!--<script>]]>&amp;\u2028\u2029"\\';
    const json = jsonLd({ '@type': 'Product', name });
    assert.doesNotMatch(json, /[<>&\u2028\u2029]/);
    assert.deepEqual(JSON.parse(json), { '@context': 'https://schema.org', '@type': 'Product', name });
  });
});
