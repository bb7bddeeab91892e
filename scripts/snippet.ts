/** `npm run --silent snippet -- <table> [<code> …] --form <form>`: prints codes as TypeScript. */
import '../src/snippet-cli/cli.ts';
