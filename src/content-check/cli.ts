import { checkContent } from './check-content.ts';

/** Holds the content folder to its schemas and to itself before anything is built from it. */
try {
  console.log(await checkContent(process.cwd()));
} catch (error) {
  process.exitCode = 1;
  console.error(error instanceof Error ? error.message : String(error));
}
