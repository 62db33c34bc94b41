import { type Language, LANGUAGES } from '../../text/language';
import { budgetWorkbook } from '../budgetWorkbook';
import { draftOf } from '../draft';
import { inputsOf } from '../inputs';
import { PROJECT_CURRENCY } from '../project';
import { everyProject } from '../projects';
import { modelOptions } from './budgetModel';

/** Below this share of common names a budget is of no project that is known here. */
const ENOUGH = 0.9;

/** What a file shows of a budget. */
export interface Seen {
  /** Names of its cells, which no language and no renaming of sheets changes. */
  readonly names: ReadonlySet<string>;
  /** Whether its first page says this. */
  readonly says: (text: string) => boolean;
}

/**
 * The project and the language of a budget: by the sentence of the first page on what the project is about, or else,
 * where somebody overwrote that, by the names of the cells, which some projects share. No id where it is like none.
 */
export function projectOf({ names, says }: Seen): { readonly id: string; readonly language: Language } {
  for (const language of LANGUAGES) {
    const { say } = draftOf({ ...modelOptions(everyProject.blank, PROJECT_CURRENCY), language });
    const found = Object.values(everyProject).find(({ id }) => says(say.projects[id].setting));
    if (found) return { id: found.id, language };
    if (says(say.summary.base)) return { id: likest(names), language };
  }
  return { id: likest(names), language: 'en' };
}

function likest(names: ReadonlySet<string>): string {
  const likeness = Object.values(everyProject).map((project) => {
    const inputs = inputsOf(budgetWorkbook(modelOptions(project, PROJECT_CURRENCY)));
    const own = inputs.flatMap(({ cell }) => (isOfProject(cell.name) ? [cell.name ?? ''] : []));
    const common = own.filter((name) => names.has(name)).length;
    const all = new Set([...own, ...[...names].filter(isOfProject)]).size;
    return { id: project.id, share: common / all };
  });
  const [best] = likeness.toSorted((one, other) => other.share - one.share);
  return best && best.share >= ENOUGH ? best.id : '';
}

/** Names that tell one project from another: drivers, prices, choices. */
const isOfProject = (name: string | undefined): boolean =>
  name !== undefined && /^[EDMTPR]\d_|^PRICE_\w+_published$|^CHOICE_|^option_/.test(name);
