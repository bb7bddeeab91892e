/** `npm run --silent check-enum -- <file> --table <table>`: holds an enum to the documentation. */
import '../src/enum-check-cli/cli.ts';
