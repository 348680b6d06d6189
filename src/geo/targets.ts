interface Place {
  x: number;
  y: number;
  depth: number;
}

/**
 * Radii of the discs that make small units easier to touch, in the order of `places`; 0 where the shape is large enough.
 * A disc has at most the radius `wanted`, never crosses another disc and leaves a disc of that size free in a large neighbour.
 */
export const touchRadii = (places: readonly Place[], wanted: number): number[] =>
  places.map((place) => {
    if (place.depth >= wanted) return 0;
    let radius = wanted;
    for (const other of places)
      if (other !== place) {
        const far = Math.hypot(other.x - place.x, other.y - place.y);
        radius = Math.min(radius, other.depth < wanted ? far / 2 : far - wanted);
      }
    return radius;
  });
