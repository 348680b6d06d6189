// Catalogues that never, not or badly answer: what the elements show then is what the gallery is for.

const emptyPage = { data: [], total: 0, next: null, facets: {} };

function answers(state, signal, whenEmpty) {
  if (state === 'empty') return whenEmpty();
  if (state === 'error')
    return Promise.reject(
      Object.assign(new Error('The server failed'), { name: 'ServerError', status: 503 }),
    );
  if (state === 'offline')
    return Promise.reject(Object.assign(new Error('No network'), { name: 'NetworkError' }));
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason));
  });
}

const absent = () =>
  Promise.reject(Object.assign(new Error('No such record'), { name: 'NotFoundError', status: 404 }));

/** Provinces exist even when nothing is in them. */
async function provincesWithNothing(query) {
  const answer = await fetch(
    `/v1/provinces?${new URLSearchParams({ limit: '100', units: query?.units ?? '34' })}`,
  );
  const page = await answer.json();
  return {
    ...page,
    data: page.data.map((unit) => ({
      ...unit,
      counts: { products: 0, suppliers: 0, events: 0, agreements: 0 },
    })),
  };
}

/** A catalogue in one of the states `loading`, `empty`, `error`, `offline`; `undefined` (the real one) for `ready`. */
export function pretend(state) {
  if (state === 'ready') return undefined;
  const collection = (name) => ({
    list: (query, options) =>
      answers(state, options?.signal, () =>
        name === 'provinces' ? provincesWithNothing(query) : Promise.resolve(emptyPage),
      ),
    async *listAll(query, options) {
      yield* (await this.list(query, options)).data;
    },
    get: (_id, options) => answers(state, options?.signal, absent),
    getMany: (ids, options) => answers(state, options?.signal, () => Promise.resolve(ids.map(() => null))),
  });
  return new Proxy(
    { api: new URL('/v1', location.href).href },
    { get: (target, name) => target[name] ?? collection(name) },
  );
}
