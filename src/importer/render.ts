import type { Head, History, Line, Span } from '../schemas/history.ts';

/** A history as JSON: one span a line, keys in a fixed order, so that a change reads as a change. */
export function renderHistory(history: History): string {
  const lines = history.codes.map(renderLine).join(',\n');
  return [
    '{',
    `  "source": ${JSON.stringify(history.source)},`,
    `  "table": ${JSON.stringify(history.table)},`,
    '  "codes": [',
    lines,
    '  ]',
    '}',
    '',
  ].join('\n');
}

/** How far a source has been read, as JSON. */
export function renderHead(head: Head): string {
  return `${JSON.stringify(head, null, 2)}\n`;
}

function renderLine(line: Line): string {
  const key = [
    `"code": ${JSON.stringify(line.code)}`,
    ...(line.version === undefined ? [] : [`"version": ${JSON.stringify(line.version)}`]),
    ...(line.former === undefined ? [] : ['"former": true']),
    ...(line.seen === undefined ? [] : [`"seen": ${JSON.stringify(line.seen)}`]),
  ];
  const spans = line.spans.map((span) => `      ${renderSpan(span)}`).join(',\n');
  return `    { ${key.join(', ')}, "spans": [\n${spans}\n    ] }`;
}

function renderSpan(span: Span): string {
  const ordered: Record<string, unknown> = {
    from: span.from,
    to: span.to,
    label: span.label,
    identifier: span.identifier,
    direction: span.direction,
    reconnect: span.reconnect,
    encoding: span.encoding,
    struck: span.struck,
    deprecated: span.deprecated,
    documented: span.documented,
    explanation: span.explanation,
  };
  return JSON.stringify(ordered);
}
