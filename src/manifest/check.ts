import { existingFiles, https, iconSizes, localhost, ribbonIcons, sameFolder } from './addresses';
import { parseXml } from './element';
import { lengths } from './lengths';
import { french, locales } from './locales';
import { type Files, type Manifest, manifestOf } from './manifest';
import { actions, functions } from './metadata';
import { type Problem, problem } from './problem';
import { resids, uniqueIds, unusedResources } from './resources';
import { onePane, requirements, sharedRuntime } from './runtime';
import { shape } from './shape';
import { identity, namespace, namespaces, values } from './values';

const rules: readonly ((manifest: Manifest) => Problem[])[] = [
  namespaces,
  shape,
  values,
  identity,
  namespace,
  lengths,
  locales,
  french,
  resids,
  unusedResources,
  uniqueIds,
  sharedRuntime,
  requirements,
  onePane,
  https,
  localhost,
  sameFolder,
  existingFiles,
  ribbonIcons,
  iconSizes,
  functions,
  actions,
];

/**
 * What Excel, or a reader in French, would find wrong with a manifest; empty when nothing is.
 *
 * Microsoft's validation is a service; this check needs no network. It knows the elements that MLCOST uses.
 */
export function checkManifest(xml: string, files: Files, functions: Manifest['functions']): Problem[] {
  const root = parseXml(xml);
  if (typeof root === 'string') return [problem('well-formed', `the file is not well-formed XML, ${root}`)];
  const manifest = manifestOf(root, files, functions);
  const problems = rules.flatMap((rule) => rule(manifest));
  const first = (message: string): number => problems.findIndex((other) => other.message === message);
  return problems.filter(({ message }, index) => first(message) === index);
}
