import { BlockList, isIP } from "node:net";

const V4_NETWORKS: readonly (readonly [string, number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
];

/** The only part of IPv6 that is handed out for the public Internet. */
const PUBLIC_V6 = ["2000::", 3] as const;
const SPECIAL_V6: readonly (readonly [string, number])[] = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
];

const blockedV4 = new BlockList();
for (const [network, prefix] of V4_NETWORKS) blockedV4.addSubnet(network, prefix, "ipv4");
const publicV6 = new BlockList();
publicV6.addSubnet(PUBLIC_V6[0], PUBLIC_V6[1], "ipv6");
const blockedV6 = new BlockList();
for (const [network, prefix] of SPECIAL_V6) blockedV6.addSubnet(network, prefix, "ipv6");

/**
 * Whether an IP address leads (or could lead) to a machine that is not on the public Internet: own host, own network,
 * cloud metadata, multicast, IPv4 wrapped into IPv6. What is no plain address counts as private, too.
 */
export function isPrivateAddress(address: string): boolean {
  const plain = address.replace(/^\[|\]$/g, "");
  const family = isIP(plain);
  if (family === 4) return blockedV4.check(plain, "ipv4");
  if (family !== 6 || plain.includes("%")) return true;
  return !publicV6.check(plain, "ipv6") || blockedV6.check(plain, "ipv6");
}
