import { initSync, Model } from '@ironcalc/wasm';

type LanguageId = 'en' | 'fr';

/** The names of Excel's functions in another language, as IronCalc knows them; a name it does not know stays as it is. */
export class FunctionNames {
  private readonly model: Model;
  private readonly known = new Map<string, string>();

  constructor(
    wasm: BufferSource,
    private readonly language: LanguageId,
  ) {
    initSync({ module: wasm });
    this.model = new Model('names', 'en', 'UTC', 'en');
    this.model.pauseEvaluation();
  }

  local(english: string): string {
    return this.translated(english, 'en', this.language);
  }

  english(local: string): string {
    return this.translated(local, this.language, 'en');
  }

  private translated(name: string, from: LanguageId, to: LanguageId): string {
    const key = `${from}${to}${name.toUpperCase()}`;
    const known = this.known.get(key) ?? this.ask(name, from, to);
    this.known.set(key, known);
    return known.toUpperCase() === name.toUpperCase() ? name : known;
  }

  private ask(name: string, from: LanguageId, to: LanguageId): string {
    this.model.setLanguage(from);
    this.model.setUserInput(0, 1, 1, `=${name}()`);
    this.model.setLanguage(to);
    return /^=(.*)\(\)$/.exec(this.model.getCellContent(0, 1, 1))?.[1] ?? name;
  }
}
