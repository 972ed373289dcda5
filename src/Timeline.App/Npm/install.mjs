// What the builds of this program do with npm: install a folder's packages once, taking turns with builds that run at the same time.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmdirSync, statSync, utimesSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const patience = 180_000;
const obj = fileURLToPath(new URL('../obj/', import.meta.url));

/** Milliseconds since the file was written; as long as can be where there is none. */
export const age = file => Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0);

/** Runs the work when no other build does work of this name. */
export async function inTurn(name, work) {
  const lock = `${obj}${name}.lock`;
  mkdirSync(obj, { recursive: true });
  while (!entered(lock)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  try {
    return await work();
  } finally {
    rmdirSync(lock);
  }
}

/** Installs what the folder's lock file names, unless it is there. Returns why it cannot, in one line, or null. */
export function install(folder, options = '') {
  // npm writes this file last: where it is, everything is.
  const stamp = folder + 'node_modules/.package-lock.json';
  if (age(stamp) <= age(folder + 'package-lock.json')) return null;
  const npm = spawnSync(`npm ci ${options} --ignore-scripts --no-audit --no-fund --prefer-offline --fetch-retries=0 --loglevel=error`,
    { cwd: folder, shell: true, timeout: patience, encoding: 'utf8' });
  if (npm.status !== 0) return (npm.error?.message ?? npm.stderr.trim().replace(/\s+/g, ' ').slice(0, 300)) || 'npm ended early';
  utimesSync(stamp, new Date(), new Date());
  return null;
}

function entered(lock) {
  try {
    mkdirSync(lock);
    return true;
  } catch (problem) {
    if (problem.code !== 'EEXIST') throw problem;
    // Whoever made it has been killed.
    if (age(lock) > patience + 10_000) rmdirSync(lock);
    return false;
  }
}
