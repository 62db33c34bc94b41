import Sequencer from '@jest/test-sequencer';

/**
 * Tests in a browser begin: they take long however short their file is, and at the end of a run
 * they would keep one processor waiting for the other.
 */
export default class BrowserFirst extends Sequencer {
  sort(tests) {
    const inOrder = super.sort(tests);
    const isInBrowser = ({ context }) => context.config.displayName?.name === 'browser';
    return [...inOrder.filter(isInBrowser), ...inOrder.filter((test) => !isInBrowser(test))];
  }
}
