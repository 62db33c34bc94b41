import { Fault } from './fault';
import type { PageWords } from './words';

/** @throws {Fault} when it cannot be fetched */
export async function fetched(address: string, words: PageWords): Promise<Response> {
  const response = await fetch(address).catch(() => undefined);
  if (!response) throw new Fault(words.unreachable(address));
  if (!response.ok) throw new Fault(words.missingFile(address, response.status));
  return response;
}

/** @throws {Fault} when it is not JSON */
export async function fetchedJson<T>(address: string, words: PageWords): Promise<T> {
  const response = await fetched(address, words);
  try {
    return (await response.json()) as T;
  } catch {
    throw new Fault(words.notJson(address));
  }
}
