import type { CustomFunctionBroker, InvocationResult } from '../customFunctionBroker';
import type { Members } from '../hostObject';

/** What the runtime of custom functions inside office.js calls. */
export const customFunctions: Members<CustomFunctionBroker> = {
  type: 'CustomFunctions',
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (self) => self.start(),
    /** Batches of results, their retry, timing data. */
    _GetEnabledFeatures: () => [1, 2, 3, 4],
    setInvocationArrayResults: (self, [results]) => self.receive(results as readonly InvocationResult[]),
  },
};
