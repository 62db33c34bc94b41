import type { Workbook } from '../workbook';
import { BatchRunner } from './batch';
import type { Catalogue, Requirements } from './catalogue';
import type { CustomFunctionBroker } from './customFunctionBroker';
import { DocumentCopies } from './documentCopies';
import { documentSettings, keepSettings } from './documentSettings';
import { EventBoard } from './eventBoard';
import { hostObject } from './hostObject';
import { customFunctions } from './members/customFunctions';
import { type PaneControl, service } from './members/services';
import { type FileControl, webWorkbook } from './members/webWorkbook';
import { workbookMembers } from './members/workbook';
import { type BatchRequest, DISPATCH, type MethodData, type RichApiMessage } from './wire';

export interface ExcelHostOptions {
  readonly workbook: Workbook;
  readonly broker: CustomFunctionBroker;
  readonly catalogue: Catalogue;
  readonly requirements: Requirements;
  readonly raise: (messages: readonly RichApiMessage[]) => void;
  readonly pane: PaneControl;
  readonly files: FileControl;
}

/** Excel as office.js sees it: takes batches, answers them, raises events. */
export class ExcelHost {
  readonly runner: BatchRunner;
  private readonly copies: DocumentCopies;

  constructor(private readonly options: ExcelHostOptions) {
    const { workbook, broker, catalogue, requirements, raise, pane, files } = options;
    this.copies = new DocumentCopies(files.write);
    const events = new EventBoard(workbook, raise);
    this.runner = new BatchRunner({
      host: { workbook },
      root: (customData) =>
        customData === WEB_ONLY ? hostObject(webWorkbook, files) : hostObject(workbookMembers, workbook),
      catalogue,
      requirements,
      newObject: (name) =>
        name === 'Microsoft.ExcelServices.CustomFunctions'
          ? hostObject(customFunctions, broker)
          : service(name, pane),
      register: (object, method) => events.register(object, method),
    });
  }

  /** What the document keeps for the add-in, as JSON by name. */
  get settings(): readonly (readonly [string, string])[] {
    return documentSettings(this.options.workbook);
  }

  execute(dispatchId: number, data: MethodData): object | Promise<object> {
    switch (dispatchId) {
      case DISPATCH.richApi:
        return this.batch(data['ArrayData'] as readonly unknown[]);
      case DISPATCH.commandCompleted:
        return {};
      case DISPATCH.loadSettings:
        return { Properties: { Settings: this.settings.map(([Name, Value]) => ({ Name, Value })) } };
      case DISPATCH.saveSettings:
        return keepSettings(this.options.workbook, data);
      case DISPATCH.takeCopy:
        return this.copies.take(data);
      case DISPATCH.copySlice:
        return this.copies.slice(data);
      case DISPATCH.releaseCopy:
        return this.copies.release(data);
      default:
        reportError(new Error(`The demo does not implement method ${dispatchId} of the document.`));
        return { Error: UNSUPPORTED };
    }
  }

  private batch([customData, , , , body]: readonly unknown[]): object {
    const request = JSON.parse(String(body)) as BatchRequest;
    const response = this.options.workbook.edit('addin', () => this.runner.run(request, customData));
    return { Data: [200, ['Content-Type', 'application/json'], JSON.stringify(response)] };
  }
}

/** How office.js marks batches for what Excel on the web alone can do. */
const WEB_ONLY = 'WacPartition';
const UNSUPPORTED = 5001;
