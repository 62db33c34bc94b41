import { useEffect } from 'react';
import { usePane } from '../shell/usePane';
import type { FunctionForm } from './useFunctionForm';

/** Reads the cells of references that were typed, so that the result shows; those that cannot be read wait. */
export function useReferences({ unread, learn }: Pick<FunctionForm, 'unread' | 'learn'>): void {
  const { host } = usePane();
  const wanted = unread.join('\n');
  useEffect(() => {
    if (!host || wanted === '') return;
    const waiting = setTimeout(() => {
      for (const reference of wanted.split('\n')) {
        const address = reference.trim().replace(/^=/, '');
        host.read(address).then(
          (values) => learn(address, values),
          () => undefined,
        );
      }
    }, 400);
    return () => clearTimeout(waiting);
  }, [host, wanted]);
}
