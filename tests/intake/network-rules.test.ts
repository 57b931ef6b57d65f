import { describe, expect, it } from 'vitest';
import { NetworkRules, parseAllowed } from '../../src/intake/network-rules.ts';

const closed = new NetworkRules([], []);

function rules(...entries: string[]): NetworkRules {
  return new NetworkRules(
    entries.map((entry) => {
      const allowed = parseAllowed(entry);
      if (allowed === null) throw new Error(`${entry} was expected to be an entry of the allow-list.`);
      return allowed;
    }),
    [],
  );
}

describe('with an empty allow-list', () => {
  for (const address of [
    '127.0.0.1',
    '127.255.255.254',
    '0.0.0.0',
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '100.100.100.200',
    '192.0.0.192',
    '192.0.2.1',
    '198.18.0.1',
    '203.0.113.7',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '168.63.129.16',
    '192.88.99.1',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '::ffff:a9fe:a9fe',
    '::7f00:1',
    '64:ff9b::7f00:1',
    '64:ff9b::a00:1',
    '64:ff9b:1::1',
    '2002:7f00:1::',
    '2001:0:53aa:64c:0:fbff:80ff:fffe',
    'fe80::1',
    'fe80::1%eth0',
    'fec0::1',
    'fc00::1',
    'fd00:ec2::254',
    'ff02::1',
    '2001:db8::1',
    '100::1',
    '4000::1',
  ])
    it(`${address} is not reached`, () => {
      expect(closed.addressProblem('site.example', 443, address)).not.toBeNull();
    });

  for (const address of ['93.184.215.14', '8.8.8.8', '::ffff:8.8.8.8', '2a00:1450:400f:80c::2003'])
    it(`${address} is reached`, () => {
      expect(closed.addressProblem('site.example', 443, address)).toBeNull();
    });

  it('only the ports of the web are asked', () => {
    expect(closed.portProblem('site.example', 80)).toBeNull();
    expect(closed.portProblem('site.example', 443)).toBeNull();
    expect(closed.portProblem('site.example', 7687)).toContain('7687');
    expect(closed.addressProblem('site.example', 22, '8.8.8.8')).toContain('22');
  });
});

describe('every way to write an address in a URL', () => {
  for (const host of ['2130706433', '0x7f000001', '0177.0.0.1', '127.1', '0x7f.1', '127.0.0.1.', '①②⑦.0.0.1'])
    it(`${host} is read as what it stands for`, () => {
      const { hostname } = new URL(`http://${host}/`);
      expect(closed.addressProblem(hostname, 80, hostname)).toContain('127.0.0.1');
    });
});

it('a neighbour in the network of the machine itself is not reached, public as it is', () => {
  const network = parseAllowed('8.8.8.0/24')?.network;
  if (!network) throw new Error('expected a network');
  const neighbour = new NetworkRules([], [network]);
  expect(neighbour.addressProblem('site.example', 443, '8.8.8.8')).toContain('own network');
  expect(neighbour.addressProblem('site.example', 443, '8.8.4.4')).toBeNull();
});

describe('what the operator allows', () => {
  it('a network on the ports of the web', () => {
    const some = rules('10.1.0.0/16');
    expect(some.addressProblem('wiki.example', 80, '10.1.2.3')).toBeNull();
    expect(some.addressProblem('wiki.example', 8080, '10.1.2.3')).not.toBeNull();
    expect(some.addressProblem('wiki.example', 80, '10.2.0.1')).not.toBeNull();
  });

  it('one port of one address, and no other of it', () => {
    const some = rules('127.0.0.1:4000', '[::1]:8080');
    expect(some.addressProblem('127.0.0.1', 4000, '127.0.0.1')).toBeNull();
    expect(some.portProblem('127.0.0.1', 4000)).toBeNull();
    expect(some.addressProblem('127.0.0.1', 80, '127.0.0.1')).not.toBeNull();
    expect(some.addressProblem('[::1]', 8080, '::1')).toBeNull();
    expect(some.addressProblem('[::1]', 4000, '::1')).not.toBeNull();
  });

  it('a host by its name, wherever it lies, and none beside it', () => {
    const some = rules('Intranett.kommune.example');
    expect(some.addressProblem('intranett.kommune.example', 443, '10.0.0.1')).toBeNull();
    expect(some.addressProblem('ond.kommune.example', 443, '10.0.0.1')).not.toBeNull();
  });

  for (const entry of [
    '',
    '10.0.0.0/33',
    'a b',
    'host:0',
    'host:99999',
    'http://host',
    '[host]:80',
    '-x',
    '300.1.1.1/8',
  ])
    it(`“${entry}” is no entry`, () => expect(parseAllowed(entry)).toBeNull());
});
