import { networkInterfaces } from 'node:os';
import ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;
type Network = [Address, number];

/** Of the IPv6 space only this is given out as global unicast; what is not given out yet is nobody's. */
const GLOBAL_UNICAST = ipaddr.parseCIDR('2000::/3') as [ipaddr.IPv6, number];

/** Routed as public, yet answered by the machine's own host: Azure's platform address, and the 6to4 relays. */
const NOT_PUBLIC: readonly Network[] = [
  ipaddr.parseCIDR('168.63.129.16/32'),
  ipaddr.parseCIDR('192.88.99.0/24'),
];

const WEB_PORTS = [80, 443];

/** An entry of the allow-list: a host by name, or a network, perhaps one port of it. */
export interface Allowed {
  readonly host: string | null;
  readonly network: Network | null;
  readonly port: number | null;
}

/**
 * Which addresses of the network may be reached. Public ones on the ports of the web, and beyond that only what the operator allowed.
 * What a name resolves to is judged, not the name.
 */
export class NetworkRules {
  readonly #allowed: readonly Allowed[];
  readonly #own: readonly Network[];

  constructor(allowed: readonly Allowed[], own: readonly Network[] = ownNetworks()) {
    this.#allowed = allowed;
    this.#own = own;
  }

  /** Why this port of this host is not asked, whatever the host resolves to; null where it may be. */
  portProblem(host: string, port: number): string | null {
    if (WEB_PORTS.includes(port)) return null;
    const named = this.#allowed.some(
      (entry) => entry.port === port && (entry.host === null || entry.host === host),
    );
    return named ? null : `the port ${port} is not one of the web’s (80, 443)`;
  }

  /** Why this address must not be connected to for this host; null where it may be. */
  addressProblem(host: string, port: number, text: string): string | null {
    if (!ipaddr.isValid(text)) return `${text} is no address of a network`;
    const address = ipaddr.process(text);
    const allowed = this.#allowed.some(
      (entry) =>
        (entry.port === null ? WEB_PORTS.includes(port) : entry.port === port) &&
        (entry.host === host || (entry.network !== null && isWithin(address, entry.network))),
    );
    if (allowed) return null;
    if (!WEB_PORTS.includes(port)) return `the port ${port} is not one of the web’s (80, 443)`;
    if (!isPublic(address)) return `it leads to ${text}, which is no public address`;
    if (this.#own.some((network) => isWithin(address, network)))
      return `it leads to ${text}, which is in this machine’s own network`;
    return null;
  }
}

/** An entry of the allow-list as an operator writes it: `host`, `host:8080`, `10.1.0.0/16`, `127.0.0.1:4000`, `[::1]:80`; null where it is none. */
export function parseAllowed(entry: string): Allowed | null {
  const [, bracketed, plain, digits] = /^(?:\[([^\]]+)\]|([^[\]]+?))(?::(\d{1,5}))?$/.exec(entry) ?? [];
  // A bare IPv6 address would be read as a host and a port.
  if (ipaddr.IPv6.isValid(entry) || ipaddr.IPv6.isValidCIDR(entry))
    return { host: null, network: networkOf(entry), port: null };
  const name = bracketed ?? plain;
  if (name === undefined) return null;
  const port = digits === undefined ? null : Number(digits);
  if (port !== null && (port < 1 || port > 65_535)) return null;
  const network = networkOf(name);
  if (network !== null) return { host: null, network, port };
  if (bracketed !== undefined || !/^[\p{L}\d]([\p{L}\d.-]*[\p{L}\d])?$/u.test(name)) return null;
  return { host: new URL(`http://${name}`).hostname, network: null, port };
}

export const allowedInWords = 'a list of hosts and networks such as wiki.example, 10.1.0.0/16, [::1]:8080';

/** Entries with spaces or commas between; null where one of them is none. */
export function parseAllowedList(list: string): readonly Allowed[] | null {
  const entries = list.split(/[\s,]+/).filter((entry) => entry !== '');
  const allowed = entries.flatMap((entry) => parseAllowed(entry) ?? []);
  return allowed.length === entries.length ? allowed : null;
}

function networkOf(text: string): Network | null {
  if (ipaddr.isValidCIDR(text)) return ipaddr.parseCIDR(text) as Network;
  if (!ipaddr.IPv6.isValid(text) && !ipaddr.IPv4.isValidFourPartDecimal(text)) return null;
  const address = ipaddr.process(text);
  return [address, address.kind() === 'ipv4' ? 32 : 128];
}

function isPublic(address: Address): boolean {
  if (address.range() !== 'unicast') return false;
  if (address.kind() === 'ipv6' && !address.match(GLOBAL_UNICAST)) return false;
  return !NOT_PUBLIC.some((network) => isWithin(address, network));
}

function isWithin(address: Address, [network, bits]: Network): boolean {
  return address.kind() === network.kind() && address.match([network as never, bits]);
}

/** A machine with public addresses stands beside others that are the operator's as well. */
function ownNetworks(): Network[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .flatMap(({ cidr }) => (cidr && ipaddr.isValidCIDR(cidr) ? [ipaddr.parseCIDR(cidr) as Network] : []));
}
