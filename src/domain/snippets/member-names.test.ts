import { describe, expect, test } from 'vitest';
import { inCasing, lowerFirst, memberNames } from './member-names.ts';
import type { SnippetCode } from './types.ts';

function code(code: number, identifier: string): SnippetCode {
  return { code, identifier, name: identifier, status: 'documented', permalink: '/' };
}

describe('inCasing', () => {
  test.each([
    ['MissingPermissions', 'MISSING_PERMISSIONS', 'missingPermissions'],
    ['OAuth2Error', 'OAUTH2_ERROR', 'oauth2Error'],
    ['MFARequired', 'MFA_REQUIRED', 'mfaRequired'],
    ['OK', 'OK', 'ok'],
    [
      'MaximumNumberOfGroupDMsReached',
      'MAXIMUM_NUMBER_OF_GROUP_DMS_REACHED',
      'maximumNumberOfGroupDMsReached',
    ],
  ])('%s is %s and %s', (pascal, screaming, camel) => {
    expect(inCasing(pascal, 'pascal')).toBe(pascal);
    expect(inCasing(pascal, 'screaming')).toBe(screaming);
    expect(inCasing(pascal, 'camel')).toBe(camel);
    expect(lowerFirst(pascal)).toBe(camel);
  });
});

describe('memberNames', () => {
  test('where a casing drops what told two apart, the later one bears its code', () => {
    const codes = [code(1, 'AbcDef'), code(-2, 'ABCDef'), code(3, 'Other')];
    expect([...memberNames(codes, 'screaming')]).toEqual([
      ['1', 'ABC_DEF'],
      ['-2', 'ABC_DEF_MINUS_2'],
      ['3', 'OTHER'],
    ]);
    expect([...memberNames(codes, 'pascal').values()]).toEqual(['AbcDef', 'ABCDef', 'Other']);
  });
});
