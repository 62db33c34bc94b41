import { described, type Element, isAt } from './element';
import type { Manifest } from './manifest';
import { type Problem, problem } from './problem';

const LENGTHS: readonly (readonly [string, 'text' | 'DefaultValue' | 'id' | 'resid', number])[] = [
  ['ProviderName', 'text', 125],
  ['DisplayName', 'DefaultValue', 125],
  ['OfficeApp/Description', 'DefaultValue', 250],
  ['bt:ShortStrings/bt:String', 'DefaultValue', 125],
  ['bt:LongStrings/bt:String', 'DefaultValue', 250],
  ['bt:Url', 'DefaultValue', 2048],
  ['bt:Images/bt:Image', 'DefaultValue', 2048],
  ['IconUrl', 'DefaultValue', 2048],
  ['HighResolutionIconUrl', 'DefaultValue', 2048],
  ['SupportUrl', 'DefaultValue', 2048],
  ['DefaultSettings/SourceLocation', 'DefaultValue', 2048],
  ['bt:String', 'id', 32],
  ['bt:Url', 'id', 32],
  ['bt:Images/bt:Image', 'id', 32],
  ['Group', 'id', 125],
  ['Control[Button]', 'id', 125],
  ['TaskpaneId', 'text', 125],
];

/** No text is empty or longer than Excel keeps, translations included. */
export const lengths = ({ elements }: Manifest): Problem[] =>
  LENGTHS.flatMap(([steps, where, most]) =>
    elements
      .filter((element) => isAt(element, steps))
      .flatMap((element) => lengthsOf(element, where).map((text) => ({ element, text })))
      .filter(({ text }) => text.trim() === '' || text.length > most)
      .map(({ element, text }) =>
        problem('length', `${described(element)} must have 1 to ${most} characters, got ${text.length}`),
      ),
  );

function lengthsOf(element: Element, where: string): string[] {
  if (where === 'text') return [element.text];
  const own = element.attributes[where] ?? [];
  const translated = element.children.flatMap(({ attributes }) => attributes['Value'] ?? []);
  return [own, where === 'DefaultValue' ? translated : []].flat();
}
