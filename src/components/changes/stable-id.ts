import { createHash } from 'node:crypto';

/** The namespace of Opcodex's own ids. It never changes: readers know entries by it. */
const NAMESPACE = '0118e525-cdac-41f6-a45c-b83312329fa6';

/**
 * An id that is the same wherever and whenever the site is built: a UUID of version 5 (RFC 9562).
 *
 * @param name what the id stands for, such as `changes/official/<commit>`
 */
export function stableId(name: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex'))
    .update(name, 'utf8')
    .digest()
    .subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ];
  return `urn:uuid:${parts.join('-')}`;
}
