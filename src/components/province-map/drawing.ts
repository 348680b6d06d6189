import { nothing, svg, type SVGTemplateResult } from 'lit';
import { classOf } from '../../geo/classes.js';
import { islandLines, type PlacedArchipelago } from '../../geo/frame.js';
import { islets } from '../../geo/islands.generated.js';
import type { MapView } from './view.js';

// The sea off the coast; its inner edge runs under the land.
const SEA =
  'M440 195H1400V1500H-200V938L0 938 110 985 185 1045 300 1100 420 960 500 800 440 600 250 420 230 330 270 240 400 175z';

const lines = (texts: readonly string[], x: number, y: number, size: number): SVGTemplateResult =>
  svg`<text class="mid" x=${x} y=${y + size} font-size=${size}>${texts.map(
    (text, i) => svg`<tspan x=${x} dy=${i ? size * 1.3 : 0}>${i ? ' ' : ''}${text}</tspan>`,
  )}</text>`;

const patterns = (size: number): SVGTemplateResult =>
  svg`<defs>${['x', 1, 2, 3, 4, 5].map(
    (n) => svg`<pattern id="h${n}" width=${size} height=${size} patternUnits="userSpaceOnUse"
      patternTransform="rotate(${n === 'x' ? -45 : 45})"><path d="M0 ${size / 2}H${size}"
      stroke="currentColor" stroke-width=${(size * (n === 'x' ? 1 : (n as number))) / 6}
      stroke-dasharray=${n === 'x' ? `${size / 6} ${size / 3}` : nothing} /></pattern>`,
  )}</defs>`;

/** `fill` of a class where colours are forced; else the style sheet's colour outranks it. */
export const hatch = (n: number): string => (n ? `url(#h${n < 0 ? 'x' : n})` : 'Canvas');

/** Places of the names with a pointer's event on the way: code of the unit in `data-code`. */
function archipelago(view: MapView, it: PlacedArchipelago): SVGTemplateResult {
  const { say, frame, records, chosen, classes, valueOf } = view;
  const { scale, text, wide } = frame;
  const [left, top, right, bottom] = it.box;
  const size = text / scale;
  return svg`<g part="archipelago" data-code=${it.code}
    class="far ${it.framed ? 'framed' : ''} ${chosen === it.code ? 'is-chosen' : ''}">
    <rect x=${left} y=${top} width=${right - left} height=${bottom - top} />
    ${it.dots.map(
      ([x, y]) =>
        svg`<circle class="c${classOf(classes, valueOf(records.get(it.code)))}" cx=${x} cy=${y} r=${(wide ? 1.6 : 1.3) / scale} />`,
    )}
    ${lines(islandLines(it.name, say.owners[it.code]!, wide), it.middle, it.top, size)}</g>`;
}

/** The country: coast, units, islands, both archipelagos, names. Readable without data; a list box once there is. */
export function renderDrawing(view: MapView): SVGTemplateResult {
  const { say, records, shapes, frame, names, radii, classes, chosen, looked, ringed, active } = view;
  const { scale, text, wide, islands } = frame;
  const [left, top, right, bottom] = frame.view;
  const level = (code: string) => classOf(classes, view.valueOf(records.get(code)));
  const pathOf = (code: string | undefined) => shapes.find((unit) => unit.code === code)?.path ?? nothing;
  const era = shapes.length === 34 ? 1 : 2;
  return svg`<svg part="map" class="drawing" viewBox="${left} ${top} ${right - left} ${bottom - top}"
    role="group" aria-label=${say.map}>
    ${patterns(7 / scale)}
    <path class="sea" d=${SEA} />
    ${
      wide
        ? svg`<g class="water" aria-hidden="true">${lines(say.sea, 790, 790, (text * 1.25) / scale)}</g>`
        : nothing
    }
    <path class="coast" d=${shapes.map(({ path }) => path).join('')} />
    <g role=${records.size ? 'listbox' : nothing} aria-label=${records.size ? say.units : nothing}>${shapes.map(
      ({ code, path }) => {
        const record = records.get(code);
        return svg`<path class="unit c${level(code)}" fill=${hatch(level(code))} d=${path}
          data-code=${record ? code : nothing} role=${record ? 'option' : nothing}
          tabindex=${record ? (code === active ? 0 : -1) : nothing}
          aria-selected=${record ? code === chosen : nothing}
          aria-label=${record ? `${view.nameOf(record)}, ${view.tell(record)}` : nothing} />`;
      },
    )}</g>
    ${islets.map((it) =>
      it[5]
        ? nothing
        : svg`<circle class="islet c${level(it[era]!)}" data-code=${it[era]} cx=${it[3]} cy=${it[4]} r=${(wide ? 1.8 : 1.4) / scale} />`,
    )}
    ${islands.map((it) => archipelago(view, it))}
    <g class="names" aria-hidden="true">${names.map(
      ({ id, lines: rows, x, y, anchor, within }) =>
        svg`<text class="${anchor === 'middle' ? 'mid' : ''} ${
          within ? `on${level(id)}` : 'free'
        } ${id.length > 2 ? 'islet' : ''}" font-size=${text / scale} y=${
          y + ((0.7 - 1.2 * (rows.length - 1)) * text) / scale / 2
        }>${rows.map((row, i) => svg`<tspan x=${x} dy=${i ? (text * 1.2) / scale : 0}>${row}</tspan>`)}</text>`,
    )}</g>
    <path class="chosen" d=${pathOf(chosen)} />
    <path class=${ringed ? 'look ringed' : 'look'} d=${pathOf(looked)} />
    <g class="touch">${shapes.map(({ code, x, y }, i) =>
      radii[i] && records.has(code)
        ? svg`<circle data-code=${code} cx=${x} cy=${y} r=${radii[i]} />`
        : nothing,
    )}</g>
  </svg>`;
}
