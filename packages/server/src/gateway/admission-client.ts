/** What a connection's sessions are counted by as long as there are no users: the network address it comes from. */
import { BlockList, isIPv4, isIPv6 } from 'node:net';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/**
 * `undefined` for this machine itself, which is not counted: a proxy in front of the server brings everybody's connections
 * from there. An IPv6 address counts by the 64 bits of its network (RFC 4291 §2.5.1): a device may have as many of the
 * addresses in it as it likes (RFC 8981).
 *
 * @param address as a socket tells it, such as `192.0.2.7`, `::ffff:192.0.2.7` or `2001:db8::1`
 */
export function clientOfAddress(address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (isIPv4(plain)) return loopback.check(plain, 'ipv4') ? undefined : plain;
  // A link-local address bears the name of its interface.
  const [ipv6 = ''] = plain.split('%');
  if (!isIPv6(ipv6)) return undefined;
  return loopback.check(ipv6, 'ipv6') ? undefined : networkOf(ipv6);
}

/** The first four groups, written out: `2001:db8::1` is `2001:db8:0:0::/64`. */
function networkOf(ipv6: string): string {
  const [head = '', tail] = ipv6.split('::');
  const before = groupsOf(head);
  const after = tail === undefined ? [] : groupsOf(tail);
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
  const groups = [...before, ...zeros, ...after].slice(0, 4);
  return `${groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`;
}

function groupsOf(part: string): string[] {
  if (part === '') return [];
  // The last 32 bits may be written as IPv4: two groups, whose value does not matter here.
  return part.split(':').flatMap((group) => (group.includes('.') ? ['0', '0'] : [group]));
}
