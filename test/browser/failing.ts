import type { OpenDemo } from './demo';

interface Failing {
  /** The operation that fails, counted from 0; of those called `name` where one is given. */
  failsAt: number;
  name: string | undefined;
  /** Those that count towards `failsAt`. */
  counted: number;
  /** All of them, until the one that failed. */
  seen: number;
  hasFailed: boolean;
}

/** Lets the host fail at one operation, counted from now on, or at none. */
export const failing = (
  demo: OpenDemo,
  to: Partial<Pick<Failing, 'failsAt' | 'name'>> = {},
): Promise<unknown> =>
  demo.page.evaluate((change) => {
    const page = window as unknown as { failing?: Failing };
    if (!page.failing) {
      const state: Failing = { failsAt: Infinity, name: undefined, counted: 0, seen: 0, hasFailed: false };
      page.failing = state;
      const runner = window.demo?.host.runner as unknown as { perform: (...given: unknown[]) => unknown };
      const perform = runner.perform.bind(runner);
      runner.perform = (action, ...given) => {
        if (state.hasFailed) return perform(action, ...given);
        const isCounted = state.name === undefined || (action as { Name: string }).Name === state.name;
        state.seen++;
        state.hasFailed = isCounted && state.counted++ === state.failsAt;
        if (state.hasFailed) throw new Error('injected');
        return perform(action, ...given);
      };
    }
    const fresh = { failsAt: Infinity, name: undefined, counted: 0, seen: 0, hasFailed: false };
    Object.assign(page.failing, fresh, change);
  }, to);

/** Operations since the last call of `failing`, until the one that failed. */
export const operationsSeen = (demo: OpenDemo): Promise<number> =>
  demo.page.evaluate(() => (window as unknown as { failing: Failing }).failing.seen);
