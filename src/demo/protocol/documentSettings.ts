import type { Workbook } from '../workbook';
import type { MethodData } from './wire';

/** The settings of the document as JSON by name; Office.context.document.settings and workbook.settings are the same. */
export const documentSettings = (workbook: Workbook): readonly (readonly [string, string])[] =>
  workbook.settings.items.map(({ state: { key, value } }) => [key, JSON.stringify(value)]);

/** saveAsync: the settings of the add-in in place of what was kept. */
export function keepSettings(workbook: Workbook, data: MethodData): object {
  const { Properties } = data['DdaSettingsMethod'] as { Properties: readonly (readonly [string, string])[] };
  workbook.edit('addin', () => {
    for (const held of workbook.settings.items) workbook.settings.remove(held);
    for (const [key, json] of Properties) workbook.settings.add({ key, value: JSON.parse(json) as unknown });
  });
  return {};
}
