import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generate } from '@graphql-codegen/cli';
import { expect, test } from 'vitest';
import config, { heading } from '../codegen.ts';

test('the types and the manifest are those of the schema and the documents', async () => {
  const cwd = fileURLToPath(new URL('..', import.meta.url));
  const made: { filename: string; content: string }[] = await generate({ ...config, cwd, silent: true }, false);
  expect(made.length).toBeGreaterThan(3);
  for (const { filename, content } of made)
    expect(readFileSync(cwd + filename, 'utf8'), 'npm run codegen').toBe(
      (filename.endsWith('.ts') ? heading : '') + content,
    );
}, 60_000);
