import { described } from './element';
import { at, type Manifest } from './manifest';
import { type Problem, problem } from './problem';

/** Functions, button and pane share one long-lived page: else functions run in a runtime of their own. */
export function sharedRuntime(manifest: Manifest): Problem[] {
  const runtimes = at(manifest, 'Runtime');
  const resid = runtimes[0]?.attributes['resid'];
  const pages = ['Runtime', 'Page/SourceLocation', 'FunctionFile', 'Action[ShowTaskpane]/SourceLocation'];
  return [
    ...runtimes
      .filter(({ attributes }) => attributes['lifetime'] !== 'long')
      .map((element) => problem('runtime', `${described(element)} needs lifetime="long"`)),
    ...pages
      .flatMap((steps) => at(manifest, steps))
      .filter(({ attributes }) => attributes['resid'] !== resid)
      .map((element) =>
        problem('runtime', `${described(element)} must have the resid of Runtime, “${resid}”`),
      ),
  ];
}

/** What MLCOST calls without asking first, so Excel must not offer the add-in where it is missing. */
const FLOOR: Readonly<Record<string, string>> = {
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.3',
  ExcelApi: '1.14',
};

export const requirements = (manifest: Manifest): Problem[] =>
  Object.entries(FLOOR)
    .filter(
      ([name, version]) =>
        !at(manifest, 'OfficeApp/Requirements/Sets/Set').some(
          ({ attributes }) => attributes['Name'] === name && attributes['MinVersion'] === version,
        ),
    )
    .map(([name, version]) => problem('requirements', `Requirements/Sets needs ${name} ${version}`));

/** A shared runtime has one pane, so there is one TaskpaneId. */
export function onePane(manifest: Manifest): Problem[] {
  const ids = [...new Set(at(manifest, 'TaskpaneId').map(({ text }) => text))];
  return ids.length < 2
    ? []
    : [problem('taskpane', `a shared runtime has one TaskpaneId, got ${ids.join(', ')}`)];
}
