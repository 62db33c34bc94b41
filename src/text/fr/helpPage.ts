import type { helpPage as english } from '../en/helpPage';
import type { SameWords } from '../language';

export const helpPage: SameWords<typeof english> = {
  argumentsOf: 'Arguments',
  noArguments: 'Cette fonction ne prend pas d’argument.',
  optional: 'facultatif',
  repeated: 'peut être répété',
  separator: '; ',
  allFunctions: 'Toutes les fonctions',
  otherLanguage: 'English',
};
