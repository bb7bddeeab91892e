import { expect, test } from 'vitest';
import { statusLooks } from '../components/status.ts';
import { statusSigns } from './lookup-card.ts';

test('a card shows a status by the sign and the colour that it has everywhere', () => {
  for (const { word, sign, token } of Object.values(statusLooks)) {
    expect(statusSigns[word]).toEqual([sign, token]);
  }
});
