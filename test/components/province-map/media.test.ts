import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import { cleanUp, settled } from '../helpers/fixture.js';
import { all, drawn, expectArchipelagos, figures, mapWith, one, options, resize, unit } from './helpers.js';

// Only Chromium can be told a medium. Elsewhere the rules themselves are looked at, and the drawing as it is.
const emulate = (media: Parameters<typeof emulateMedia>[0]): Promise<boolean> =>
  emulateMedia(media).then(
    () => true,
    () => false,
  );
const rulesFor = (map: Element, media: string) =>
  [...map.shadowRoot!.adoptedStyleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter(
      (rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.conditionText.includes(media),
    );

describe('<hv-province-map> on paper and with forced colours', () => {
  afterEach(async () => {
    cleanUp();
    await emulate({ media: 'screen', colorScheme: 'light' });
  });

  for (const width of [320, 768, 1280])
    it(`prints the map with both archipelagos and the legend, at ${width}`, async () => {
      await resize(width);
      const map = await mapWith(figures(), { province: 'khanh-hoa', theme: 'dark' });
      const printed = await emulate({ media: 'print' });
      await drawn(map);
      expectArchipelagos(map, `print ${width}`);
      expect(one(map, '.legend').checkVisibility()).to.equal(true);
      if (printed) expect(one(map, '.tools').checkVisibility()).to.equal(false);
      if (printed) expect(getComputedStyle(map).colorScheme).to.equal('light');
      const rules = rulesFor(map, 'print')
        .map((rule) => rule.cssText)
        .join('');
      expect(rules).to.include('color-scheme: light');
      expect(rules).not.to.match(/\.(drawing|far|legend|stage)[^{]*\{[^}]*(display|visibility|opacity)/);
      await resize(800);
    });
  it('keeps them in dark colours, readable', async () => {
    await emulate({ colorScheme: 'dark' });
    const map = await mapWith(figures(), { theme: 'auto' });
    expectArchipelagos(map, 'dark');
    const { fill } = getComputedStyle(one(map, '.far text'));
    expect(fill).to.equal(getComputedStyle(map).color);
  });
  it('leaves fills to hatching of rising density where colours are forced', async () => {
    const map = await mapWith(figures());
    // class colours exist only where colours are not forced; the fill attribute holds elsewhere
    const levels = new Set(options(map).map((it) => it.getAttribute('fill')));
    expect([...levels].sort()).to.deep.equal(['Canvas', ...[1, 2, 3, 4, 5].map((n) => `url(#h${n})`)]);
    const density = (n: number) => Number(one(map, `#h${n} path`).getAttribute('stroke-width'));
    for (const n of [2, 3, 4, 5]) expect(density(n)).to.be.above(density(n - 1));
    const colours = rulesFor(map, 'forced-colors: none')
      .map((rule) => rule.cssText)
      .join('');
    for (const name of ['.c-1', '.c0', '.c1', '.c2', '.c3', '.c4', '.c5'])
      expect(colours).to.include(`${name} {`);
    const forced = rulesFor(map, 'forced-colors: active')
      .map((rule) => rule.cssText)
      .join('');
    expect(forced).to.match(/\.names text, \.far text \{[^}]*canvastext/i);
    expect(forced).not.to.match(/\.far[^{]*\{[^}]*(display|visibility|opacity)/);
  });
  it('has hatching in the legend too', async () => {
    const map = await mapWith(figures());
    const keys = all(map, '.key rect').map((it) => it.getAttribute('fill'));
    expect(keys).to.deep.equal([5, 4, 3, 2, 1].map((n) => `url(#h${n})`).concat('Canvas'));
  });
  it('reads names on the colour of their class', async () => {
    const map = await mapWith(figures());
    await settled(map);
    const luminance = (colour: string) => {
      const canvas = document.createElement('canvas').getContext('2d')!;
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => {
        const part = value / 255;
        return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
    };
    for (const theme of ['light', 'dark', 'tet']) {
      map.setAttribute('theme', theme);
      const inks = [...one(map, '.names').children].filter((it) => /on\d/.test(it.getAttribute('class')!));
      expect(inks.length).to.be.above(5);
      for (const ink of inks) {
        const level = /on(\d)/.exec(ink.getAttribute('class')!)![1]!;
        const land = options(map).find((it) => it.classList.contains(`c${level}`))!;
        const [a, b] = [luminance(getComputedStyle(ink).fill), luminance(getComputedStyle(land).fill)];
        const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        expect(contrast, `${theme} class ${level}`).to.be.at.least(4.5);
      }
    }
    expect(unit(map, '01')).not.to.equal(null);
  });
});
