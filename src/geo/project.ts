import type { Point } from './unpack.js';

const UNITS_PER_DEGREE = 76.3305;
const mercator = (latitude: number) =>
  (Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) * 180) / Math.PI;

/** Size of the mainland on the map's grid. */
export const mainland = { width: 565, height: 1200 };

/** Where a position in degrees (WGS84) lies on the map's grid. */
export const project = (longitude: number, latitude: number): Point => [
  (longitude - 102.1) * UNITS_PER_DEGREE,
  (mercator(23.42) - mercator(latitude)) * UNITS_PER_DEGREE,
];
