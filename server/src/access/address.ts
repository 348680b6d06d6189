import { BlockList, isIP } from 'node:net';
import type { Context } from 'hono';
import type { Env } from '../env.js';
import { UserError } from '../user-error.js';

const familyOf = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** One spelling for an IPv4 address, also when it comes as `::ffff:192.0.2.1`; `undefined` for what is no address. */
function plain(address: string | undefined): string | undefined {
  const bare = address?.trim().replace(/^::ffff:(?=\d+\.)/i, '');
  return bare !== undefined && isIP(bare) !== 0 ? bare : undefined;
}

/** Proxies whose `X-Forwarded-For` is believed. Answers are kept: looking one up costs more than the rest of counting. */
export interface Proxies {
  has(address: string): boolean;
}

/** The proxies whose `X-Forwarded-For` is believed, of `TRUSTED_PROXIES`: addresses and networks (10.0.0.0/8) with commas between. */
export function readProxies(text: string | undefined): Proxies {
  const list = new BlockList();
  let isEmpty = true;
  for (const entry of (text ?? '').split(',').map((one) => one.trim())) {
    if (entry === '') continue;
    const [address = '', bits] = entry.split('/');
    const widest = isIP(address) === 6 ? 128 : 32;
    if (isIP(address) === 0 || (bits !== undefined && !(/^\d+$/.test(bits) && Number(bits) <= widest)))
      throw new UserError(
        `TRUSTED_PROXIES: "${entry}" is neither an address nor a network such as 10.0.0.0/8.`,
      );
    isEmpty = false;
    if (bits === undefined) list.addAddress(address, familyOf(address));
    else list.addSubnet(address, Number(bits), familyOf(address));
  }
  const known = new Map<string, boolean>();
  return {
    has(address) {
      if (isEmpty) return false;
      let its = known.get(address);
      if (its === undefined) {
        its = list.check(address, familyOf(address));
        if (known.size >= 1000) known.clear();
        known.set(address, its);
      }
      return its;
    },
  };
}

/** Who is at the other end of the connection, which may be a proxy. */
export const socketAddress = (c: Context<Env>): string | undefined =>
  (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming?.socket
    ?.remoteAddress;

/** The address that asks: the socket's or, when that is a trusted proxy, the last one in `X-Forwarded-For` that is not. */
export function clientAddress(c: Context<Env>, proxies: Proxies): string {
  let address = plain(socketAddress(c)) ?? 'unknown';
  if (address === 'unknown' || !proxies.has(address)) return address;
  const forwarded = c.req.header('X-Forwarded-For')?.split(',') ?? [];
  while (forwarded.length > 0) {
    const next = plain(forwarded.pop());
    if (next === undefined) break;
    address = next;
    if (!proxies.has(address)) break;
  }
  return address;
}

/** What one visitor has: an IPv4 address, or a network of 64 bits, of which an IPv6 visitor can use every address. */
export function networkOf(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = '', tail] = address.split('%')[0]!.split('::');
  const groups = head === '' ? [] : head.split(':');
  if (tail !== undefined) {
    const after = tail === '' ? [] : tail.split(':');
    while (groups.length + after.length < 8) groups.push('0');
    groups.push(...after);
  }
  return groups
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':');
}
