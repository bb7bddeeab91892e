/**
 * What a pasted text needs beyond cards, and the constants of programs: a chunk of its own, which few
 * queries load.
 */
export { complete } from '../domain/lookup/complete.ts';
export { faultList } from './lookup-faults.ts';
export { markedText } from './lookup-marks.ts';
export { loadNaming } from './lookup-libraries.ts';
