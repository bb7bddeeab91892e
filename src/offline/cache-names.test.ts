import { expect, test } from 'vitest';
import { cacheName, isOwn, isStale } from './cache-names.ts';

const root = 'https://example.org/';
const folder = 'https://example.org/opcodex/';

test('sites on one host do not take each other’s caches for their own', () => {
  expect(isOwn(cacheName(root, 'pages'), root)).toBe(true);
  expect(isOwn(cacheName(folder, 'pages'), root)).toBe(false);
  expect(isOwn(cacheName(root, 'pages'), folder)).toBe(false);
  expect(isOwn('workbox-precache-v2-https://example.org/', root)).toBe(false);
});

test('only another form of what is kept is stale', () => {
  expect(isStale(cacheName(folder, 'core'), folder)).toBe(false);
  expect(isStale('opcodex:/opcodex/:0:core', folder)).toBe(true);
  expect(isStale('opcodex:/opcodex/:10:core', folder)).toBe(true);
  expect(isStale('opcodex:/:0:core', folder)).toBe(false);
});
