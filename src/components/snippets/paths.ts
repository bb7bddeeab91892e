export { tableTypeScript } from '../../domain/api/paths.ts';
