import { budget as enWorkbook } from '../../text/en/budget';
import { excel as enExcel } from '../../text/en/excel';
import { about as enAbout } from '../../text/en/pane/about';
import { budget as enBudget } from '../../text/en/pane/budget';
import { compare as enCompare } from '../../text/en/pane/compare';
import { exercise as enExercise } from '../../text/en/pane/exercise';
import { followUp as enFollowUp } from '../../text/en/pane/followUp';
import { functions as enFunctions } from '../../text/en/pane/functions';
import { home as enHome } from '../../text/en/pane/home';
import { prices as enPrices } from '../../text/en/pane/prices';
import { share as enShare } from '../../text/en/pane/share';
import { shell as enShell } from '../../text/en/pane/shell';
import { budget as frWorkbook } from '../../text/fr/budget';
import { excel as frExcel } from '../../text/fr/excel';
import { about as frAbout } from '../../text/fr/pane/about';
import { budget as frBudget } from '../../text/fr/pane/budget';
import { compare as frCompare } from '../../text/fr/pane/compare';
import { exercise as frExercise } from '../../text/fr/pane/exercise';
import { followUp as frFollowUp } from '../../text/fr/pane/followUp';
import { functions as frFunctions } from '../../text/fr/pane/functions';
import { home as frHome } from '../../text/fr/pane/home';
import { prices as frPrices } from '../../text/fr/pane/prices';
import { share as frShare } from '../../text/fr/pane/share';
import { shell as frShell } from '../../text/fr/pane/shell';
import type { Language } from '../../text/language';

/** Every word of the pane, by language. */
export const paneWords = {
  en: {
    shell: enShell,
    home: enHome,
    budget: enBudget,
    compare: enCompare,
    functions: enFunctions,
    followUp: enFollowUp,
    exercise: enExercise,
    prices: enPrices,
    share: enShare,
    about: enAbout,
    workbook: enWorkbook,
    excel: enExcel,
  },
  fr: {
    shell: frShell,
    home: frHome,
    budget: frBudget,
    compare: frCompare,
    functions: frFunctions,
    followUp: frFollowUp,
    exercise: frExercise,
    prices: frPrices,
    share: frShare,
    about: frAbout,
    workbook: frWorkbook,
    excel: frExcel,
  },
};

export type PaneWords = (typeof paneWords)[Language];
