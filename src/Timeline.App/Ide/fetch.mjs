// Brings the IDE's files into node_modules beside this script, once. When it cannot, it says why in one line and ends with
// exit code 1; the build then goes on without the IDE.
import { fileURLToPath } from 'node:url';
import { inTurn, install } from '../Npm/install.mjs';

const problem = await inTurn('ide', () => install(fileURLToPath(new URL('.', import.meta.url))));
if (problem) {
  console.log(problem);
  process.exitCode = 1;
}
