// Builds the page into dist/: installs what it is made with, bundles, compresses, and lists the documents that it asks.
// Ends with exit code 1 and one line when something is missing on this machine, with 2 when the page itself is wrong.
import { copyFileSync, readdirSync, readFileSync, existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { inTurn, install } from '../Timeline.App/Npm/install.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
const dist = folder + 'dist/';

async function build() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) return [1, `Node.js is ${process.versions.node}`];
  // What only checks and tests need stays where it is, and is not brought for a build.
  const problem = install(folder, existsSync(folder + 'node_modules/vitest') ? '' : '--omit=dev');
  if (problem) return [1, problem];
  try {
    const vite = await import('vite');
    await vite.build({ root: folder, logLevel: 'silent' });
  } catch (wrong) {
    return [
      2,
      `The page does not build: ${String(wrong.message ?? wrong)
        .replace(/\s+/g, ' ')
        .slice(0, 600)}`,
    ];
  }
  for (const name of readdirSync(dist + 'assets').filter(name => /\.(js|css|svg)$/.test(name)))
    compress(`${dist}assets/${name}`);
  compress(dist + 'index.html');
  copyFileSync(folder + 'src/api/generated/persisted-documents.json', dist + 'documents.json');
  return [0, ''];
}

function compress(file) {
  const text = readFileSync(file);
  writeFileSync(
    file + '.br',
    brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }),
  );
}

const [code, line] = await inTurn('web', build);
if (line) console.log(line);
process.exitCode = code;
