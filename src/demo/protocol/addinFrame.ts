import { appContext, type AppContextOptions } from './appContext';
import { ACTION, MESSAGE, type MethodData, RESPONSE, type XdmRequest } from './wire';

export interface AddinFrameOptions extends Omit<AppContextOptions, 'id'> {
  /** The page of the add-in; https, and on the host's own name, or office.js does not speak. */
  readonly url: string;
  /** Answers `executeMethod`. */
  readonly execute: (dispatchId: number, data: MethodData) => object | Promise<object>;
  /** Told when somebody leaves the page of the add-in by key, forwards or backwards. */
  readonly leave: (isBackwards: boolean) => void;
}

/** What office.js asks of the page around it, with its answer missing. */
type Answer = (data: unknown) => void;

/**
 * The frame of an add-in, and the conversation with the office.js in it.
 *
 * It speaks the cross-document protocol of Excel on the web: JSON over postMessage. Nothing of office.js is touched.
 */
export class AddinFrame {
  readonly element = document.createElement('iframe');
  private readonly appId = crypto.randomUUID();
  private readonly conversationId = `${crypto.randomUUID()}_${Date.now()}`;
  private readonly origin: string;
  private readonly registered = new Map<string, XdmRequest>();

  constructor(private readonly options: AddinFrameOptions) {
    this.origin = new URL(options.url).origin;
    this.element.name = this.frameName();
    this.element.src = options.url;
    window.addEventListener('message', this.receive);
  }

  /** Raises an event; false when the add-in has not asked for it. */
  raise(event: string, data: unknown): boolean {
    const request = this.registered.get(event);
    if (request) this.post(request, { _responseType: RESPONSE.event, _data: data });
    return request !== undefined;
  }

  dispose(): void {
    window.removeEventListener('message', this.receive);
    this.element.remove();
  }

  /** office.js reads from the name of its window which host it is in. */
  private frameName(): string {
    const { locale } = this.options;
    const page = location.origin + location.pathname;
    const hostInfo = [
      'Excel',
      'Web',
      '16.01',
      locale,
      crypto.randomUUID(),
      '',
      'disableLogging',
      SHARED_RUNTIME_WITH_FUNCTIONS,
    ];
    return JSON.stringify({
      baseFrameName: `_xdm_${this.conversationId}`,
      hostInfo: hostInfo.join('$'),
      xdmInfo: [this.conversationId, this.appId, page].join('|'),
      serializerVersion: 1,
      flights: '[]',
    });
  }

  private readonly receive = ({ source, origin, data }: MessageEvent): void => {
    if (source !== this.element.contentWindow || origin !== this.origin || typeof data !== 'string') return;
    const request = parsed(data);
    if (request?._messageType !== MESSAGE.request || request._conversationId !== this.conversationId) return;
    this.answer(request, (answer) => this.post(request, { _responseType: RESPONSE.answer, _data: answer }));
  };

  private answer(request: XdmRequest, reply: Answer): void {
    const { _actionType: type, _actionName: name, _data: data = {} } = request;
    if (type === ACTION.registerEvent) this.registered.set(name, request);
    if (type === ACTION.unregisterEvent) this.registered.delete(name);
    if (type !== ACTION.invoke) return reply({ Error: 0 });
    switch (name) {
      case 'ContextActivationManager_getAppContextAsync':
        return reply(appContext({ ...this.options, id: this.appId }));
      case 'ContextActivationManager_notifyHost':
        if (EXITS.has(Number(data['1']))) this.options.leave(Number(data['1']) === TAB_EXIT_BACKWARDS);
        return reply(null);
      case 'executeMethod':
        return void this.execute(data, reply);
      default:
        reportError(new Error(`The demo does not answer ${name}.`));
        return reply(null);
    }
  }

  private async execute(data: MethodData, reply: Answer): Promise<void> {
    const done = this.options.execute(data.DdaMethod?.DispatchId ?? 0, data);
    reply({ Version: 1, Error: 0, ...(done instanceof Promise ? await done : done) });
  }

  private post(request: XdmRequest, rest: object): void {
    const message = {
      _messageType: MESSAGE.response,
      _actionName: request._actionName,
      _conversationId: request._conversationId,
      _correlationId: request._correlationId,
      _origin: location.origin,
      _serializerVersion: 1,
      _errorCode: 0,
      ...rest,
    };
    this.element.contentWindow?.postMessage(JSON.stringify(message), this.origin);
  }
}

const TAB_EXIT_BACKWARDS = 14;
/** Ctrl+F6 with and without Shift, Tab, Shift+Tab, Escape and F2, as office.js numbers what it tells its host. */
const EXITS = new Set([5, 6, 13, TAB_EXIT_BACKWARDS, 15, 16]);

/** 1 for the shared runtime, 2 for custom functions. */
const SHARED_RUNTIME_WITH_FUNCTIONS = '3';

function parsed(data: string): XdmRequest | undefined {
  try {
    return JSON.parse(data) as XdmRequest;
  } catch {
    return undefined;
  }
}
