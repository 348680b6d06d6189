import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  type ProvinceEra,
  provinceFullNameOn,
  provincePhaseOn,
  provinceTypeOn,
  type ProvinceUnit,
} from '../../src/vietnam/province-unit.js';
import { currentUnitOf, provinceById, provinceUnits, unitsWithin } from '../../src/vietnam/province-units.js';
import { regions } from '../../src/vietnam/regions.js';

interface Row {
  id: string;
  code: string;
  name: string;
  fullName: string;
  shortName: string;
  nameEn: string;
  type: string;
  region: string;
  iso: string;
  aliases: string[];
  validFrom: string;
  validTo: string | null;
  mergedFrom?: string[];
  mergedInto?: string;
}
const catalogue = JSON.parse(
  readFileSync(new URL('../../catalogue/provinces.json', import.meta.url), 'utf8'),
) as { provinces63: Row[]; provinces34: Row[]; regions: Record<ProvinceEra, unknown[]> };

const unit = (id: string): ProvinceUnit => provinceById(id)!;
const LATEST = '2026-11-23';

describe('provinceUnits', () => {
  for (const era of ['63', '34'] as const)
    it(`holds what the catalogue says of the ${era}`, () => {
      const rows = catalogue[`provinces${era}`];
      assert.equal(rows.length, +era);
      assert.deepEqual(
        provinceUnits(era).map((unit) => ({
          id: unit.id,
          code: unit.code,
          name: unit.name,
          fullName: provinceFullNameOn(unit, LATEST),
          shortName: unit.shortName,
          nameEn: unit.nameEn,
          type: provinceTypeOn(unit, LATEST),
          region: unit.region.id,
          iso: unit.iso,
          aliases: unit.aliases,
          validFrom: unit.validFrom,
          validTo: unit.validTo,
          merged: unit.mergedInto ?? unit.mergedFrom,
        })),
        rows.map(
          ({
            id,
            code,
            name,
            fullName,
            shortName,
            nameEn,
            type,
            region,
            iso,
            aliases,
            validFrom,
            validTo,
            mergedFrom,
            mergedInto,
          }) => ({
            id,
            code,
            name,
            fullName,
            shortName,
            nameEn,
            type,
            region,
            iso,
            aliases,
            validFrom,
            validTo,
            merged: mergedInto ? `34-${mergedInto}` : mergedFrom!.map((old) => `63-${old}`),
          }),
        ),
      );
      assert.deepEqual(regions(era), catalogue.regions[era]);
    });

  it('has no slug, code or id twice within an era', () => {
    for (const era of ['63', '34'] as const)
      for (const field of ['slug', 'code', 'id', 'iso', 'name'] as const)
        assert.equal(new Set(provinceUnits(era).map((unit) => unit[field])).size, +era, field);
    assert.equal(unit('34-77'), undefined);
    assert.equal(unit('63-66').slug, 'dak-lak');
    assert.equal(unit('63-77').slug, 'ba-ria-vung-tau');
  });

  it('leads from every unit of the 63 into one of the 34 and back, none left out', () => {
    for (const former of provinceUnits('63'))
      assert.ok(unitsWithin(currentUnitOf(former)).includes(former.id));
    const within = provinceUnits('34').flatMap(unitsWithin);
    assert.equal(within.length, 97);
    assert.equal(new Set(within).size, 97);
    assert.deepEqual(unitsWithin(unit('34-24')), ['34-24', '63-24', '63-27']);
    assert.deepEqual(unitsWithin(unit('63-24')), ['63-24']);
    assert.equal(currentUnitOf(unit('34-24')), unit('34-24'));
  });
});

describe('types and names in time', () => {
  const municipalities = (era: ProvinceEra, date: string) =>
    provinceUnits(era).filter((unit) => provinceTypeOn(unit, date) === 'municipality').length;

  it('count the municipalities of each day', () => {
    const counts: [ProvinceEra, string, number][] = [
      ['63', '2024-12-31', 5],
      ['63', '2025-01-01', 6],
      ['34', '2025-07-01', 6],
      ['34', '2026-04-29', 6],
      ['34', '2026-04-30', 7],
      ['34', '2026-08-31', 7],
      ['34', '2026-09-01', 8],
      ['34', '2026-09-19', 8],
      ['34', '2026-09-20', 9],
    ];
    for (const [era, date, count] of counts) assert.equal(municipalities(era, date), count, date);
  });

  const names: [id: string, date: string, vi: string, en: string][] = [
    ['63-46', '2024-12-31', 'Tỉnh Thừa Thiên Huế', 'Thua Thien Hue Province'],
    ['63-46', '2025-01-01', 'Thành phố Huế', 'Hue City'],
    ['34-46', '2026-01-01', 'Thành phố Huế', 'Hue City'],
    ['34-75', '2026-04-29', 'Tỉnh Đồng Nai', 'Dong Nai Province'],
    ['34-75', '2026-04-30', 'Thành phố Đồng Nai', 'Dong Nai City'],
    ['34-22', '2026-09-01', 'Thành phố Quảng Ninh', 'Quang Ninh City'],
    ['34-24', '2026-09-19', 'Tỉnh Bắc Ninh', 'Bac Ninh Province'],
    ['34-24', '2026-09-20', 'Thành phố Bắc Ninh', 'Bac Ninh City'],
    ['63-27', '2026-12-31', 'Tỉnh Bắc Ninh', 'Bac Ninh Province'],
    ['34-01', '2026-01-01', 'Thành phố Hà Nội', 'Hanoi'],
    ['34-79', '2026-01-01', 'Thành phố Hồ Chí Minh', 'Ho Chi Minh City'],
    ['63-46', '1999-01-01', 'Tỉnh Thừa Thiên Huế', 'Thua Thien Hue Province'],
  ];
  for (const [id, date, vi, en] of names)
    it(`call ${id} "${vi}" on ${date}`, () => {
      assert.equal(provinceFullNameOn(unit(id), date), vi);
      assert.equal(provinceFullNameOn(unit(id), date, 'en'), en);
    });

  it('begin where their unit begins', () => {
    for (const era of ['63', '34'] as const)
      for (const unit of provinceUnits(era)) {
        assert.equal(unit.history[0]!.from, unit.validFrom);
        assert.equal(unit.history.at(-1)!.name, unit.name);
        assert.equal(provincePhaseOn(unit, unit.validFrom), unit.history[0]);
      }
  });
});
