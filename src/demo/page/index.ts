import { type Demo, startDemo } from './demo';
import { Fault } from './fault';
import { languageOf } from './parameters';
import { pageWords } from './words';

declare global {
  interface Window {
    /** The workbook and its host, for the console and for tests. */
    demo?: Demo;
  }
}

async function start(place: HTMLElement): Promise<void> {
  document.documentElement.lang = languageOf(location.search);
  place.textContent = pageWords().loading;
  try {
    window.demo = await startDemo(place);
  } catch (error) {
    if (!(error instanceof Fault)) reportError(error);
    showFault(place, error instanceof Error ? error.message : String(error));
  }
}

function showFault(place: HTMLElement, sentence: string): void {
  const heading = document.createElement('h1');
  heading.textContent = pageWords().title;
  const explanation = document.createElement('p');
  explanation.setAttribute('role', 'alert');
  explanation.textContent = sentence;
  const box = document.createElement('div');
  box.className = 'fault';
  box.append(heading, explanation);
  place.replaceChildren(box);
}

const place = document.getElementById('place');
if (place) void start(place);
