import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Language, type Node, Parser } from 'web-tree-sitter';

/** What the checks need to know of one Bicep file. */
export interface BicepFile {
  /** Syntax errors with line and text; empty if it parses. */
  readonly errors: readonly string[];
  readonly params: readonly { readonly name: string; readonly hasDefault: boolean }[];
  readonly outputs: readonly string[];
  readonly modules: readonly {
    readonly symbol: string;
    readonly path: string;
    readonly params: readonly string[];
  }[];
  /** `module.outputs.name` as used anywhere in the file. */
  readonly usedOutputs: readonly { readonly symbol: string; readonly output: string }[];
  /** Names used as values or functions, but declared nowhere in the file and no built-in of Bicep. */
  readonly unknown: readonly string[];
  /** Declared parameters and variables that nothing uses. */
  readonly unused: readonly string[];
  /** Property names of the object that a resource of this type has under `properties`. */
  readonly properties: (resourceType: string) => Readonly<Record<string, string>>;
}

// Those that this project uses, out of https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-functions.
const functions = [
  'guid',
  'replace',
  'resourceGroup',
  'subscriptionResourceId',
  'take',
  'toLower',
  'uniqueString',
];
const decorators = ['allowed', 'description', 'maxLength', 'minLength'];

const declarations = [
  'parameter_declaration',
  'variable_declaration',
  'resource_declaration',
  'module_declaration',
];

let parser: Promise<Parser> | undefined;

/** Loads the grammar once; it is WebAssembly, so nothing is compiled for the machine. */
async function bicepParser(): Promise<Parser> {
  await Parser.init();
  const grammar = readFileSync(join(process.cwd(), 'node_modules/tree-sitter-bicep/tree-sitter-bicep.wasm'));
  const made = new Parser();
  made.setLanguage(await Language.load(grammar));
  return made;
}

export async function readBicep(path: string): Promise<BicepFile> {
  return parseBicep(readFileSync(join(process.cwd(), path), 'utf8'));
}

export async function parseBicep(text: string): Promise<BicepFile> {
  parser ??= bicepParser();
  const tree = (await parser).parse(text);
  if (!tree) throw new Error('The parser gave no tree');
  const nodes = [...everyNode(tree.rootNode)];
  const ofType = (...types: string[]) => nodes.filter((node) => types.includes(node.type));
  const nameOf = (node: Node) => node.namedChildren[0]?.text ?? '';

  const declared = ofType(...declarations);
  const used = ofType('identifier').filter(isReference);
  const isLoopVariable = (node: Node) =>
    ancestors(node).some(
      (outer) => outer.type === 'for_statement' && loopVariables(outer).includes(node.text),
    );
  const names = declared.map(nameOf);

  return {
    errors: nodes
      .filter((node) => node.isError || node.isMissing)
      .map(
        (node) =>
          `line ${node.startPosition.row + 1}: ${node.isMissing ? 'missing' : 'unexpected'} ${node.text}`,
      ),
    params: ofType('parameter_declaration').map((node) => ({
      name: nameOf(node),
      hasDefault: node.namedChildCount > 2,
    })),
    outputs: ofType('output_declaration').map(nameOf),
    modules: ofType('module_declaration').map((node) => ({
      symbol: nameOf(node),
      path: unquoted(node.namedChildren[1]),
      params: Object.keys(entries(entry(lastObject(node), 'params'))),
    })),
    usedOutputs: ofType('member_expression').flatMap((node) => {
      const match = /^(\w+)\.outputs\.(\w+)$/.exec(node.text);
      return match ? [{ symbol: match[1] ?? '', output: match[2] ?? '' }] : [];
    }),
    unknown: used
      .filter((node) => {
        if (node.parent?.type === 'call_expression' && node.parent.namedChildren[0]?.equals(node))
          return !(node.parent.parent?.type === 'decorator' ? decorators : functions).includes(node.text);
        return !names.includes(node.text) && !isLoopVariable(node);
      })
      .map((node) => node.text),
    unused: declared
      .filter((node) => ['parameter_declaration', 'variable_declaration'].includes(node.type))
      .map(nameOf)
      .filter((name) => !used.some((node) => node.text === name)),
    properties: (resourceType) => {
      const resource = ofType('resource_declaration').find((node) =>
        unquoted(node.namedChildren[1]).startsWith(`${resourceType}@`),
      );
      return entries(resource && entry(lastObject(resource), 'properties'));
    },
  };
}

function* everyNode(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children) if (child) yield* everyNode(child);
}

function ancestors(node: Node): Node[] {
  return node.parent ? [node.parent, ...ancestors(node.parent)] : [];
}

/** An identifier that is neither the name of something declared, nor a key, nor a loop's own variable. */
function isReference(node: Node): boolean {
  const parent = node.parent;
  if (!parent) return false;
  const first = parent.namedChildren[0]?.equals(node) ?? false;
  if (parent.type === 'object_property') return !first;
  if ([...declarations, 'output_declaration', 'for_statement'].includes(parent.type)) return !first;
  return !['loop_variable', 'loop_enumerator'].includes(parent.type);
}

function loopVariables(loop: Node): string[] {
  const first = loop.namedChildren[0];
  if (first?.type === 'for_loop_parameters') return first.namedChildren.map((child) => child?.text ?? '');
  return [first?.text ?? ''];
}

/** What stands after `=`, or after `= if (…)`. */
function lastObject(node: Node): Node | undefined {
  const body = node.namedChildren.find((child) => child?.type === 'if_statement') ?? node;
  return body.namedChildren.findLast((child) => child?.type === 'object') ?? undefined;
}

function entry(object: Node | undefined, key: string): Node | undefined {
  const property = object?.namedChildren.find((child) => unquoted(child?.namedChildren[0]) === key);
  return property?.namedChildren[1] ?? undefined;
}

function entries(object: Node | undefined): Record<string, string> {
  const properties = object?.namedChildren.filter((child) => child?.type === 'object_property') ?? [];
  return Object.fromEntries(
    properties.map((p) => [unquoted(p?.namedChildren[0]), p?.namedChildren[1]?.text ?? '']),
  );
}

function unquoted(node: Node | null | undefined): string {
  return node?.text.replaceAll("'", '') ?? '';
}
