/** What a pasted text needs beyond cards: a chunk of its own, which a short query never loads. */
export { complete } from '../domain/lookup/complete.ts';
export { faultList } from './lookup-faults.ts';
export { markedText } from './lookup-marks.ts';
