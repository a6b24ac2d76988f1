// Makes the style sheets: build.mjs <PrimeFaces saga-blue theme.css> <output folder>
// The npm packages are installed anew only when the lock file changed.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [themeFile, output] = process.argv.slice(2);
const stamp = 'node_modules/.package-lock.json';
if (!existsSync(stamp) || statSync(stamp).mtimeMs < statSync('package-lock.json').mtimeMs) {
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { stdio: 'inherit' });
}

const read = (file) => readFileSync(join('node_modules', file), 'utf8');
const components = ['alert', 'button', 'form-label', 'select', 'textbox']
  .map((name) => read(`@utrecht/${name}-css/dist/index.css`));
const own = readFileSync('weerklank.css', 'utf8');

// Of the 200 kB of tokens only those that a rule uses, directly or through another token (RES-35).
const tokens = new Map();
for (const [, name, value] of read('@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css')
  .matchAll(/(--[\w-]+):\s*([^;}]+)[;}]/g)) {
  tokens.set(name, value.trim());
}
const used = new Set();
const use = (css) => {
  for (const [, name] of css.matchAll(/var\((--[\w-]+)/g)) {
    if (!used.has(name) && tokens.has(name)) {
      used.add(name);
      use(tokens.get(name));
    }
  }
};
[...components, own].forEach(use);
const theme = `.voorbeeld-theme{${[...used].sort().map((name) => `${name}:${tokens.get(name)}`).join(';')}}`;

// PrimeFaces' theme holds literal colours; each becomes a token with enough contrast (public-sector 2.4).
const literals = {
  '#495057': 'text', '#6c757d': 'subtle', '#2196f3': 'primary', '#f44336': 'error', '#607d8b': 'secondary',
  '#ced4da': 'border', '#fbc02d': 'warning', '#d32f2f': 'error', '#689f38': 'success', '#0288d1': 'info',
};
let primefaces = readFileSync(themeFile, 'utf8')
  .replace(/rgb\(\s*166\.2\s*,\s*213\s*,\s*250\.2\s*\)/gi, 'var(--wk-focus)')
  .replace(/rgb\(\s*12\.7384615385\s*,\s*136\.9384615385\s*,\s*235\.6615384615\s*\)/gi, 'var(--wk-primary-hover)')
  .replace(/rgb\(\s*11\.3230769231\s*,\s*121\.7230769231\s*,\s*209\.4769230769\s*\)/gi, 'var(--wk-primary-active)')
  .replace(/(\.ui-state-disabled[^{]*\{[^}]*opacity:\s*)0?\.6/g, '$11');
for (const [literal, token] of Object.entries(literals)) {
  primefaces = primefaces.replace(new RegExp(literal, 'gi'), `var(--wk-${token})`);
}

mkdirSync(join(output, 'primefaces-publiek'), { recursive: true });
writeFileSync(join(output, 'weerklank.css'), [theme, ...components, own].join('\n'));
writeFileSync(join(output, 'primefaces-publiek', 'theme.css'), primefaces);
