// One observer for all elements: an element that has come within 500 px of what is visible stays "near" for good.
const waiting = new Map<Element, () => void>();
let observer: IntersectionObserver | undefined;

function came(element: Element) {
  const listener = waiting.get(element);
  leave(element);
  listener?.();
}

function leave(element: Element) {
  waiting.delete(element);
  observer?.unobserve(element);
}

/** Calls `listener` once `element` comes near the viewport, or the page is printed; returns the function that stops waiting. */
export function whenNear(element: Element, listener: () => void): () => void {
  if (!observer) {
    observer = new IntersectionObserver(
      (entries) => entries.forEach((entry) => entry.isIntersecting && came(entry.target)),
      { rootMargin: '500px' },
    );
    addEventListener('beforeprint', () => [...waiting.keys()].forEach(came));
  }
  waiting.set(element, listener);
  observer.observe(element);
  return () => leave(element);
}
