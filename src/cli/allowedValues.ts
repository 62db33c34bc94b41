import type { NumberRule } from '../core/errors';
import { ruleText } from '../functions/cellError';
import type { Parameter } from '../functions/parameters';
import { docs as en } from '../text/en/docs';
import { docs as fr } from '../text/fr/docs';
import { colon } from '../text/colon';
import type { Language } from '../text/language';

const texts = { en, fr };

/** What an argument may be, in words: the rule by which a wrong one is refused. */
export function allowedValues(parameter: Parameter, language: Language): string {
  const say = texts[language];
  const rule = (bounds: NumberRule) => ruleText(bounds, undefined, language).replace(/^(be|être) /, '');
  switch (parameter.kind) {
    case 'number':
      return rule(parameter);
    case 'series':
      return `${say.rangeOf}${colon[language]}${rule(parameter.rule)}`;
    case 'names':
      return say.textRange;
    case 'rows':
      return say.rowsOf(String(parameter.columns));
    case 'choice':
      return parameter.choices.map((choice) => `"${choice}"`).join(', ');
    case 'shape':
      return `${parameter.choices.map((choice) => `"${choice}"`).join(', ')} ${say.weights}`;
    case 'keyOrNumber':
      return `${say.keyOrNumber}${colon[language]}${parameter.keys.map((key) => `"${key}"`).join(', ')}`;
    case 'labels':
      return '"en", "fr"';
    case 'text':
    case 'date':
    case 'flag':
      return say[parameter.kind];
  }
}
