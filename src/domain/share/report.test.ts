import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { LONGEST_ADDRESS, headings, missingCode, prefilled, wrongCode } from './report.ts';

const issues = 'https://github.com/owner/name/issues/new';
const page = 'https://example.org/json/50013/';
const reported = {
  code: '50013',
  name: 'Missing permissions',
  table: 'JSON error codes',
  page,
  said: [
    { source: 'Official', label: 'You lack permissions to perform that action' },
    { source: 'Kord', label: 'MissingPermissions' },
  ],
};

/** What stands below each heading of a body. */
function fieldsOf(body: string): Record<string, string> {
  const parts = body.split(/^### /m).slice(1);
  return Object.fromEntries(
    parts.map((part) => {
      const [heading = '', ...lines] = part.split('\n');
      return [heading, lines.join('\n').trim()];
    }),
  );
}

test('a wrong code is reported with what its page says', () => {
  const { title, body } = wrongCode(reported);
  expect(title).toBe('Wrong code: 50013 Missing permissions (JSON error codes)');
  expect(fieldsOf(body)).toEqual({
    [headings.code]: '50013 Missing permissions',
    [headings.table]: 'JSON error codes',
    [headings.page]: page,
    [headings.said]:
      '- Official: You lack permissions to perform that action\n- Kord: MissingPermissions',
    [headings.wrong]: '',
    [headings.evidence]: '',
  });
});

describe('a missing code', () => {
  test('is left to say where nothing is known of it', () => {
    const { title, body } = missingCode({ table: 'JSON error codes', page });
    expect(title).toBe('Missing code (JSON error codes)');
    expect(fieldsOf(body)).toMatchObject({
      [headings.code]: '',
      [headings.table]: 'JSON error codes',
    });
  });

  test('is named where it is known, and warns of secrets', () => {
    const { title, body } = missingCode({ code: '50999', page });
    expect(title).toBe('Missing code: 50999');
    expect(fieldsOf(body)[headings.code]).toBe('50999');
    expect(body).toContain('tokens');
  });
});

describe('the address', () => {
  test('holds title, body and label as they are', () => {
    const report = wrongCode({ ...reported, name: 'a & b + c # d "e" ü' });
    const { searchParams, origin, pathname } = new URL(prefilled(issues, report));
    expect(origin + pathname).toBe(issues);
    expect(Object.fromEntries(searchParams)).toEqual({
      title: report.title,
      labels: report.label,
      body: report.body.trimEnd(),
    });
  });

  test('is never too long, and is well formed', () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 });
    const said = fc.array(fc.record({ source: fc.string({ maxLength: 20 }), label: text }), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(text, text, said, (code, name, lines) => {
        const report = wrongCode({ ...reported, code, name, said: lines });
        const address = prefilled(issues, report);
        expect(address.length).toBeLessThan(LONGEST_ADDRESS);
        const { searchParams } = new URL(address);
        expect(report.body.startsWith(searchParams.get('body') ?? '-')).toBe(true);
      }),
    );
  });
});

describe.each([
  ['missing', missingCode({ page })],
  ['wrong', wrongCode(reported)],
])('the form for a %s code', (name, report) => {
  const form = parse(readFileSync(`.github/ISSUE_TEMPLATE/${name}-code.yml`, 'utf8')) as Record<
    string,
    unknown
  > & { body: { id: string; attributes: { label: string } }[] };

  test('asks what the site’s own link asks, under the same label', () => {
    expect(form.body.map(({ attributes }) => attributes.label)).toEqual(
      Object.keys(fieldsOf(report.body)),
    );
    expect(form.labels).toEqual([report.label]);
    expect(report.title.startsWith(String(form.title).replace(/: $/, ''))).toBe(true);
  });

  test('gives each field its own id', () => {
    const ids = form.body.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => id in headings)).toBe(true);
  });
});
