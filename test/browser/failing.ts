import type { OpenDemo } from './demo';

interface Failing {
  /** The operation that fails, counted from 0; of those called `name` where one is given. */
  failsAt: number;
  name: string | undefined;
  seen: number;
}

/** Lets the host fail at one operation, counted from now on, or at none. */
export const failing = (demo: OpenDemo, to: Partial<Omit<Failing, 'seen'>> = {}): Promise<unknown> =>
  demo.page.evaluate((change) => {
    const page = window as unknown as { failing?: Failing };
    if (!page.failing) {
      const state: Failing = { failsAt: Infinity, name: undefined, seen: 0 };
      page.failing = state;
      const runner = window.demo?.host.runner as unknown as { perform: (...given: unknown[]) => unknown };
      const perform = runner.perform.bind(runner);
      runner.perform = (action, ...given) => {
        const isCounted = state.name === undefined || (action as { Name: string }).Name === state.name;
        if (isCounted && state.seen++ === state.failsAt) throw new Error('injected');
        return perform(action, ...given);
      };
    }
    Object.assign(page.failing, { failsAt: Infinity, name: undefined, seen: 0 }, change);
  }, to);

/** Operations since the last call of `failing`. */
export const operationsSeen = (demo: OpenDemo): Promise<number> =>
  demo.page.evaluate(() => (window as unknown as { failing: Failing }).failing.seen);
