import type { Agreement, Difference, Stance } from '../../domain/agreement.ts';
import type { Encoding } from '../../schemas/code.ts';

/** How a stance is told where there is room for one sign. */
export interface StanceLook {
  /** Class of the cell; table.css draws the sign. */
  token: 'eq' | 'ne' | 'st' | 'dr' | 'no';
  sign: string;
  /** What the sign means, for the legend. */
  meaning: string;
}

/** Every stance's look, in the order of the legend. */
export const stanceLooks: Readonly<Record<Stance, StanceLook>> = {
  agrees: { token: 'eq', sign: '=', meaning: 'agrees' },
  differs: { token: 'ne', sign: '≠', meaning: 'differs' },
  struck: { token: 'st', sign: '⊘', meaning: 'struck or taken off' },
  dropped: { token: 'dr', sign: '⊘', meaning: 'struck or taken off' },
  absent: { token: 'no', sign: '–', meaning: 'not listed' },
};

/** A stance in words, for a cell's text and title: `differs: direction “send”; struck`. */
export function agreementWords({ stance, differences, struck, until }: Agreement): string {
  switch (stance) {
    case 'absent':
      return 'not listed';
    case 'agrees':
      return 'agrees';
    case 'struck':
      return 'struck';
    case 'dropped':
      return `taken off ${until ?? ''}`.trim();
    case 'differs':
      return `differs: ${differences.map(told).join(', ')}${struck ? '; struck' : ''}`;
  }
}

function told({ fact, value }: Difference): string {
  return fact === 'reconnect'
    ? `reconnect: ${reconnectWord(value === 'true')}`
    : `${fact} “${value}”`;
}

/** An encoding as it is written in running text. */
export function encodingWord(encoding: Encoding): string {
  return encoding === 'json' ? 'JSON' : encoding;
}

/** Whether to connect again, as tables and cards say it. */
function reconnectWord(reconnect: boolean): string {
  return reconnect ? 'yes' : 'no';
}
