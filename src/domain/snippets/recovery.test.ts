import { describe, expect, test } from 'vitest';
import { hasRecovery, recoveryOf } from './recovery.ts';

const gateway = { id: 'gateway-close-codes' };

describe('what to do after a close', () => {
  test('our note has the last word, then the column "reconnect"', () => {
    expect(recoveryOf(gateway, { recovery: 'identify', reconnect: true })).toBe('identify');
    expect(recoveryOf(gateway, { recovery: 'stop' })).toBe('stop');
    expect(recoveryOf(gateway, { reconnect: true })).toBe('resume');
    expect(recoveryOf(gateway, { reconnect: false })).toBe('stop');
    expect(recoveryOf(gateway, {})).toBeUndefined();
  });

  test('to connect again is to identify again, where there are sessions', () => {
    expect(recoveryOf(gateway, { recovery: 'connect' })).toBe('identify');
  });

  test('only gateway and voice have sessions', () => {
    expect(hasRecovery(gateway)).toBe(true);
    expect(hasRecovery({ id: 'voice-close-codes' })).toBe(true);
    expect(recoveryOf({ id: 'rpc-close-codes' }, { recovery: 'stop' })).toBeUndefined();
  });
});
