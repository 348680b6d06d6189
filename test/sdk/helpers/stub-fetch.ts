/** What one request is answered with: an answer, or a failure to throw; a function is asked with the request. */
export type Reply = Response | Error | 'never' | ((request: Request) => Reply | Promise<Reply>);

/** A `fetch` that answers from `replies` in turn (the last one again and again), honours signals and counts. */
export function stubFetch(...replies: Reply[]) {
  const requests: Request[] = [];
  async function stub(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
    const request = new Request(input, init);
    const { signal } = request;
    signal.throwIfAborted();
    let reply: Reply = replies[Math.min(requests.length, replies.length - 1)]!;
    requests.push(request);
    while (typeof reply === 'function') reply = await reply(request);
    if (reply === 'never')
      return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    if (reply instanceof Error) throw reply;
    return reply.clone();
  }
  return Object.assign(stub as typeof fetch, {
    requests,
    urls: () => requests.map(({ url }) => url.replace(/^https?:\/\/[^/]+\/v1/, '')),
  });
}

export const json = (body: unknown, headers: Record<string, string> = {}, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });
export const page = (data: unknown[], next: unknown = null, headers: Record<string, string> = {}) =>
  json({ data, total: data.length, next }, headers);

/** A supplier as the API gives it. */
export const supplier = (id: string) => ({
  id,
  name: `Hợp tác xã ${id}`,
  kind: 'cooperative',
  certifications: [],
  links: [],
  sources: [],
  updatedAt: '2026-09-20T08:00:00+07:00',
});

/** Answers both `?ids=` and a list of everything in `known`. */
export const directory =
  (known: (id: string) => boolean = () => true, headers: Record<string, string> = {}) =>
  (request: Request): Reply => {
    const { pathname, searchParams } = new URL(request.url);
    const alone = decodeURIComponent(pathname.split('/')[3] ?? '');
    if (alone)
      return known(alone)
        ? json(supplier(alone), headers)
        : json({ title: 'Not found', code: 'not-found', status: 404 }, {}, 404);
    return page((searchParams.get('ids')?.split(',') ?? []).filter(known).map(supplier), null, headers);
  };
