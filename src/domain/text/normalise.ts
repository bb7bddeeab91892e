/**
 * Text with nothing left but lower-case letters and digits: `Heartbeat ACK`, `HEARTBEAT_ACK` and
 * `HeartbeatAck` all become `heartbeatack`. Empty where the text has neither.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
