const invisible = ['\u202E', '\u2066', '\u200B', '\u200F', '\uFEFF', '\u0007']
const marks = [
  '<!-- rettesnor:hearing -->', '-->', '<!--', '</details>', '</summary><h1>x</h1>', '<details open>', '<img src=x onerror=alert(1)>', '<a href="https://evil.example">x</a>', '<script>1</script>', '<svg/onload=1>',
  '[x](https://evil.example)', '![x](https://evil.example/a.png)', '[x]: https://evil.example', '[^1]: note', 'https://evil.example/a?b=1', 'www.evil.example', 'mailto:a@evil.example', '<https://evil.example>', 'javascript:alert(1)', 'ftp://evil.example',
  '@everyone', '@kari', '@fagervik/sob', '#1', 'GH-7', 'fagervik/rettesnor#12', 'deadbeefdeadbeefdeadbeefdeadbeefdeadbeef', 'fagervik/rettesnor@deadbee', 'a1b2c3d', ':tada:',
  '`kode`', '```', '~~~', '``x', '**fet**', '~~strøket~~', '__x__', '*', '$x^2$', '$$', '| a | b |', '|', '\\|', '\\', '# Overskrift', '- [x] gjort', '1. en', '> sitat', '+ x', '---', '===', '***', '    kode', '&lt;b&gt;', '&#60;b&#62;', '&amp;#64;kari', '> [!CAUTION]',
  'fixes #1', 'closes GH-2', '::error::x', '::set-output name=a::b', '${{ secrets.TOKEN }}', '$(touch pwned)', '`touch pwned`', '{{ x }}', '%0A::warning::', '\u001b[31mrød', 'A'.repeat(100), 'ﷺ', '👩‍👩‍👧', 'é́́́',
]

/** Over two hundred texts that try to be something else than text, each on one line, at most 300 signs. */
export const hostileTexts: readonly string[] = [
  ...marks,
  ...marks.map((mark) => `Retningslinje ${mark} for alt`),
  ...marks.map((mark, at) => `${invisible[at % invisible.length] ?? ''}${mark}${invisible[(at + 3) % invisible.length] ?? ''} ${marks[(at * 7 + 3) % marks.length] ?? ''}`.slice(0, 290)),
].map((text) => text.trim()).filter((text) => text !== '')

/** Over several lines, for what may have them. */
export const hostileLines = (text: string): string => `Linje\n\n${text}\n\n${text}\n${text}`
