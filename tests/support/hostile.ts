/**
 * Texts that want to be more than text. Where a page takes one for markup, its global `pwned` is set, or
 * it asks for `/pwned`.
 */
export const hostileMarkup: readonly string[] = [
  '<img src=/pwned onerror=pwned=1>',
  '"><script>pwned=1</script>',
  "'><svg/onload=pwned=1>",
  '</title></textarea></script></style></noscript><script>pwned=1</script>',
  '<!--><img src=/pwned onerror=pwned=1>-->',
  ']]><script>pwned=1</script><![CDATA[',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=/pwned onerror=pwned=1&gt;">',
  '<svg></p><style><a id="</style><img src=/pwned onerror=pwned=1>">',
  '<template><img src=/pwned onerror=pwned=1></template><iframe srcdoc="<script>parent.pwned=1</script>">',
  '<form action=/pwned><button formaction=javascript:pwned=1 autofocus onfocus=pwned=1>50013',
  '<a href="javascript:pwned=1">50013</a>',
  '[50013](javascript:pwned=1) ![x](/pwned) <javascript:pwned=1>',
  '&lt;script&gt;pwned=1&lt;/script&gt; &#60;img src=/pwned&#62;',
  '*/ pwned=1; /* ${pwned=1} `${pwned=1}` {{pwned=1}} {pwned=1} <%= pwned=1 %>',
  "');pwned=1;//  \";pwned=1;//  \\';pwned=1;//",
];

/** Texts that break what reads them, rather than what shows them. */
export const hostileText: readonly string[] = [
  '__proto__ constructor prototype toString hasOwnProperty',
  '{"__proto__": {"pwned": 1}, "constructor": {"prototype": {"pwned": 1}}, "code": 50013}',
  '\u202Eno stnemgrof 31005\u202C \u2066\u2067\u200B\u200D\uFEFF 50013',
  '\uD800 50013 \uDFFF \uDBFF',
  '50013\u0000 Missing\u0000Permissions \u0001\u001B[31m\u007F\u0085\u2028\u2029',
  `${'a'.repeat(40)}!`.repeat(40),
  `${'('.repeat(3_000)}[${'{"errors":'.repeat(2_000)}`,
  '%00%3Cscript%3Epwned=1%3C/script%3E %E0%A4%A %',
  '../../../../etc/passwd ..%2f..%2f file:///etc/passwd',
];

/** All of them. */
export const hostile: readonly string[] = [...hostileMarkup, ...hostileText];
