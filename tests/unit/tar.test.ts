import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { untarFile } from '../../src/tar.js';
import { type Member, tarOf } from './engines/tools/support/programs.js';

const HELM = { name: 'linux-amd64/helm', text: 'a program'.repeat(100) };
const packed = (members: readonly Member[]) => gzipSync(tarOf(members));

describe('a file of a tar archive', () => {
  it.each<[string, readonly Member[]]>([
    ['alone', [HELM]],
    ['behind others', [{ name: 'linux-amd64/', text: '', type: '5' }, { name: 'README', text: 'x' }, HELM]],
    ['with a name in two parts', [{ ...HELM, name: 'helm', prefix: 'linux-amd64' }]],
    ['of an archive that was made in its folder', [{ ...HELM, name: './linux-amd64/helm' }]],
    ['behind a note of POSIX', [{ name: 'PaxHeaders/helm', text: '20 path=other/name\n', type: 'x' }, HELM]],
  ])('is read %s', (_name, members) => {
    expect(untarFile(packed(members), HELM.name, 1e6).toString()).toBe(HELM.text);
  });

  const whole = tarOf([HELM]);
  it.each<[string, Buffer, string]>([
    ['no archive', Buffer.from('<html>not found</html>'), 'not a whole gzip archive'],
    ['half an archive', packed([HELM]).subarray(0, 40), 'not a whole gzip archive'],
    ['a file that is cut off', gzipSync(whole.subarray(0, 700)), 'the archive is cut off'],
    ['a damaged header', gzipSync(Buffer.concat([Buffer.from('X'), whole.subarray(1)])), 'is damaged'],
    ['no such file', packed([{ name: 'other', text: 'x' }]), 'holds no file linux-amd64/helm'],
    ['two of one name', packed([HELM, HELM]), 'two files linux-amd64/helm'],
    ['a link of that name', packed([{ ...HELM, type: '2' }]), 'is no plain file'],
    ['a name that leads out', packed([{ ...HELM, name: '../linux-amd64/helm' }]), 'holds no file'],
    ['a bomb', gzipSync(Buffer.alloc(2e6)), 'unpacks to more than 1000000 bytes'],
  ])('is refused for %s', (_name, archive, expected) => {
    expect(() => untarFile(archive, HELM.name, 1e6)).toThrow(expected);
  });

  it('is read or refused whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), (bytes) => {
        try {
          untarFile(gzipSync(bytes), 'x', 1e6);
        } catch (error) {
          expect((error as Error).message).toMatch(/archive|plain file/);
        }
      }),
    );
  });
});
