// Options that are functions cannot stand in astro.config.mjs: Expressive Code reads them here.
export { expressiveCode as default } from './src/components/snippets/expressive-code.ts';
