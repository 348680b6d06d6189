import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../intl/format-number.js';
import type { Province } from '../../sdk/schemas/province.js';
import type { MapView } from './view.js';

/** How the rows are sorted; undefined: as the answer gives them. */
export interface RowOrder {
  by: 'name' | 'value';
  down: boolean;
}

/** The rows in `order`; units without a figure come last. `compare` orders names. */
export function sortRows(
  records: readonly Province[],
  order: RowOrder,
  { nameOf, valueOf }: Pick<MapView, 'nameOf' | 'valueOf'>,
  compare: (a: string, b: string) => number,
): Province[] {
  const sign = order.down ? -1 : 1;
  const byName = (a: Province, b: Province) => compare(nameOf(a), nameOf(b));
  return records.toSorted((a, b) => {
    if (order.by === 'name') return sign * byName(a, b);
    const [x, y] = [valueOf(a), valueOf(b)];
    if (x === undefined || y === undefined) return +(x === undefined) - +(y === undefined);
    return sign * (x - y) || byName(a, b);
  });
}

/** The same as the map, in words and figures. */
export function renderTable(
  view: MapView,
  rows: readonly Province[],
  order: RowOrder,
  sort: (by: RowOrder['by']) => void,
  choose: (record: Province) => void,
): TemplateResult {
  const { say, title, language, chosen } = view;
  const head = (by: RowOrder['by'], text: string) => {
    const on = order.by === by;
    return html`<th scope="col" aria-sort=${on ? (order.down ? 'descending' : 'ascending') : nothing}>
      <button @click=${() => sort(by)}>
        ${text}<span aria-hidden="true">${on ? (order.down ? ' ▾' : ' ▴') : ''}</span>
      </button>
    </th>`;
  };
  return html`<table part="table">
    <caption class="unseen">
      ${title}
    </caption>
    <thead>
      <tr>
        ${head('name', say.units)}${head('value', title)}
      </tr>
    </thead>
    <tbody>
      ${rows.map((record) => {
        const value = view.valueOf(record);
        return html`<tr>
          <th scope="row">
            <button
              aria-pressed=${chosen === record.code && view.records.get(chosen) === record}
              @click=${() => choose(record)}
            >
              ${view.nameOf(record)}
            </button>
          </th>
          <td>${value === undefined ? say.none : formatNumber(value, language)}</td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}
