// Brings the IDE's files into node_modules beside this script, once. Builds that run at the same time take turns.
// When it cannot, it says why in one line and ends with exit code 1; the build then goes on without the IDE.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmdirSync, statSync, utimesSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const patience = 180_000;
const folder = fileURLToPath(new URL('.', import.meta.url));
const wanted = folder + 'package-lock.json';
// npm writes this file last: where it is, everything is.
const stamp = folder + 'node_modules/.package-lock.json';
const obj = fileURLToPath(new URL('../obj/', import.meta.url));
const lock = obj + 'ide.lock';

const age = file => Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0);
const isThere = () => age(stamp) <= age(wanted);

function enter() {
  mkdirSync(obj, { recursive: true });
  for (;;) {
    try {
      return mkdirSync(lock);
    } catch (problem) {
      if (problem.code !== 'EEXIST') throw problem;
      // Whoever made it has been killed.
      if (age(lock) > patience + 10_000) rmdirSync(lock);
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  }
}

function install() {
  const npm = spawnSync('npm ci --ignore-scripts --no-audit --no-fund --prefer-offline --fetch-retries=0 --loglevel=error',
    { cwd: folder, shell: true, timeout: patience, encoding: 'utf8' });
  if (npm.status === 0) {
    utimesSync(stamp, new Date(), new Date());
    return 0;
  }
  console.log((npm.error?.message ?? npm.stderr.trim().replace(/\s+/g, ' ').slice(0, 300)) || 'npm ended early');
  return 1;
}

enter();
try {
  process.exitCode = isThere() ? 0 : install();
} finally {
  rmdirSync(lock);
}
