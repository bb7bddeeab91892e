import type { LookupIndex } from '../domain/lookup/types.ts';
import { InputError } from '../schemas/input-error.ts';
import { answerOf } from './answer.ts';
import { linesOf } from './lines.ts';
import { readRequest } from './request.ts';

/**
 * Answers a stream of requests, a line of JSON for each, in their order and as they come. Empty lines
 * are passed over.
 *
 * @param onFault - Told of each line that is broken; the others are answered all the same.
 */
export async function* answerBatch(
  index: LookupIndex,
  input: AsyncIterable<Uint8Array>,
  onFault: (fault: InputError) => void,
): AsyncGenerator<string> {
  let number = 0;
  for await (const lines of linesOf(input)) {
    let output = '';
    for (const line of lines) {
      number += 1;
      if (line.trim() === '') continue;
      try {
        const { id, query } = readRequest(line, number);
        output += `${JSON.stringify({ id, ...answerOf(index, query) })}\n`;
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        onFault(error);
      }
    }
    if (output !== '') yield output;
  }
}
