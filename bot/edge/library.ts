import { createRequire } from 'node:module';

interface Libraries {
  botbuilder: typeof import('botbuilder');
  '@microsoft/teams-ai/lib/Application.js': typeof import('@microsoft/teams-ai/lib/Application.js');
  '@microsoft/teams-ai/lib/models/OpenAIModel.js': typeof import('@microsoft/teams-ai/lib/models/OpenAIModel.js');
  '@azure/data-tables': typeof import('@azure/data-tables');
  '@azure/storage-queue': typeof import('@azure/storage-queue');
  '@azure/identity': typeof import('@azure/identity');
  jose: typeof import('jose');
}

const load = createRequire(import.meta.url);

/**
 * A large library, loaded now and by `require`. `import` would read every file of botbuilder once more for its names,
 * and give the Azure libraries copies of their own of what botbuilder has loaded already: a quarter of the start.
 */
export function library<Name extends keyof Libraries>(name: Name): Libraries[Name] {
  return load(name);
}
