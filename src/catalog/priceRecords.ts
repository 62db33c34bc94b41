import { annotation } from './annotation';
import { compute } from './compute';
import { drift } from './drift';
import { energy } from './energy';
import { finance } from './finance';
import { languageModels } from './languageModels';
import { people } from './people';
import { platform } from './platform';
import { risk } from './risk';
import { storage } from './storage';

/** Every record of the price book; a key that appears again with an older date is superseded by the newest. */
export const priceRecords = [
  ...people,
  ...compute,
  ...languageModels,
  ...annotation,
  ...storage,
  ...platform,
  ...drift,
  ...risk,
  ...finance,
  ...energy,
];

export type PriceKey = (typeof priceRecords)[number]['key'];
