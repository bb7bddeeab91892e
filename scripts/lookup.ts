/** `npm run --silent lookup -- <text>`: finds the codes in a text. */
import '../src/lookup-cli/cli.ts';
