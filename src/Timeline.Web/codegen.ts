import { createHash } from 'node:crypto';
import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types of the page's documents, and their manifest, by which the server knows them. Run by `npm run codegen`; committed. */
export default {
  schema: '../../schema/graphql/*.graphql',
  documents: 'src/api/documents/*.graphql',
  silent: true,
  generates: {
    'src/api/generated/': {
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: {
          mode: 'embedHashInDocument',
          hashPropertyName: 'id',
          hashAlgorithm: (text: string) => 'sha256:' + createHash('sha256').update(text).digest('hex'),
        },
      },
      config: {
        documentMode: 'string',
        enumType: 'const',
        useTypeImports: true,
        scalars: { Edtf: 'string', Date: 'string', DateTime: 'string' },
      },
    },
  },
} satisfies CodegenConfig;
