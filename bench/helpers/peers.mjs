// Brotli bytes of what peers load, quality 11, production builds as each project documents them (November 2026).
// `floor` rows are prototypes that show what a technique needs at least: Lit, one template, a hand-written fetch.
export const peers = {
  card: [
    ['floor: Lit + hand-written fetch, batched', 7039],
    ['Lit + ky + zod/mini, batched', 18462],
    ['@openfoodfacts/openfoodfacts-webcomponents 1.16 <product-card>', 107745],
    ['Shopify Buy Button 3.0', 49714],
    ['Commerce Layer drop-in.js 2.27', 42735],
    ['Shoelace 2.20 <sl-card>, empty box', 10370],
    ['Web Awesome 3.14 <wa-card>, empty box with its style', 18459],
    ['UI5 2.26 <ui5-card>', 42125],
  ],
  map: [
    ['floor: Lit + 34 regions inline, no labels, no keyboard', 8770],
    ['d3-geo + topojson-client + data', 9181 + 3543],
    ['Leaflet 1.9 + GeoJSON, no tiles', 43574 + 4741],
    ['Highmaps 13 + data', 110040 + 3543],
    ['Apache ECharts 6 map + data', 162804 + 4741],
    ['MapLibre GL 6 + data', 254772 + 4741],
  ],
  calendar: [
    ['floor: Lit month grid, events by property', 6643],
    ['floor: Lit month grid + iCal export', 7061],
    ['cally 0.9 date picker, no events', 8773],
    ['@event-calendar/core 5.15 month', 39796],
    ['FullCalendar 6.1 web component month', 50315],
    ['Schedule-X 4.9 month', 65833],
    ['add-to-calendar-button 2.15', 76644],
  ],
  sdk: [
    ['prototype: 6 resources, ky + zod/mini', 13564],
    ['@shopify/storefront-api-client 1', 3373],
    ['algoliasearch/lite 5', 5407],
    ['@commercetools/ts-client 4 + platform-sdk', 13666],
    ['@octokit/rest 22', 18344],
    ['stripe 23', 27118],
    ['openai 7', 72014],
  ],
};
