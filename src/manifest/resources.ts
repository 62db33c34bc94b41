import { described, type Element, isAt } from './element';
import { at, type Manifest } from './manifest';
import { type Problem, problem } from './problem';

/** Where Excel looks up the resid of each element. */
const SECTIONS: readonly (readonly [string, string])[] = [
  ['Runtime', 'bt:Urls'],
  ['SourceLocation', 'bt:Urls'],
  ['FunctionFile', 'bt:Urls'],
  ['LearnMoreUrl', 'bt:Urls'],
  ['Namespace', 'bt:ShortStrings'],
  ['Label', 'bt:ShortStrings'],
  ['Title', 'bt:ShortStrings'],
  ['Description', 'bt:LongStrings'],
  ['Icon/bt:Image', 'bt:Images'],
];

const sections = ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'];

const resources = (manifest: Manifest): Element[] =>
  sections.flatMap((section) => at(manifest, section)).flatMap(({ children }) => children);

const references = ({ elements }: Manifest): Element[] =>
  elements.filter(({ attributes }) => 'resid' in attributes);

/** Every resid names a resource of the section that its element reads. */
export const resids = (manifest: Manifest): Problem[] =>
  references(manifest).flatMap((element) => {
    const resid = element.attributes['resid'];
    const section = SECTIONS.find(([steps]) => isAt(element, steps))?.[1] ?? 'Resources';
    const found = resources(manifest).some(
      ({ path, attributes }) => attributes['id'] === resid && path.includes(`/${section}/`),
    );
    return found ? [] : problem('resid', `${described(element)}: there is no “${resid}” in ${section}`);
  });

/** A resource that nothing refers to is a text or a picture that nobody sees. */
export function unusedResources(manifest: Manifest): Problem[] {
  const used = new Set(references(manifest).map(({ attributes }) => attributes['resid']));
  return resources(manifest)
    .filter(({ attributes }) => !used.has(attributes['id']))
    .map((element) => problem('unused', `${described(element)} is used nowhere: remove it`));
}

/** Ids are unique: of resources among themselves, of tabs, groups, controls and menus among themselves. */
export const uniqueIds = (manifest: Manifest): Problem[] =>
  [resources(manifest), ['Group', 'Control[Button]'].flatMap((steps) => at(manifest, steps))].flatMap(
    (group) =>
      group
        .filter(({ attributes }, index) =>
          group.slice(0, index).some((other) => other.attributes['id'] === attributes['id']),
        )
        .map((element) => problem('duplicate', `${described(element)}: another element has this id`)),
  );
