import type { Fault } from './draft.ts';
import type { WorkerReply, WorkerRequest } from './worker-messages.ts';

/** Why a request was not answered; the words are for the clerk. */
export class DeskFault extends Error {
  override name = 'DeskFault';
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.message);
    this.fault = fault;
  }
}

/** The clerk had it stopped. */
export class Stopped extends Error {
  override name = 'Stopped';
}

type Asked = WorkerRequest extends infer R
  ? R extends WorkerRequest
    ? Omit<R, 'turn'>
    : never
  : never;

interface Waiting {
  hear: (reply: WorkerReply) => void;
  fail: (error: Error) => void;
}

const OUT_OF_MEMORY: Fault = {
  message: 'Trình duyệt đã dừng việc đọc: tệp quá lớn hoặc thiếu bộ nhớ.',
  remedy: 'Đóng bớt trang khác rồi thử lại, hoặc chạy npm run import -- TỆP trên máy của biên tập.',
};

const NOT_LOADED: Fault = {
  message: 'Chưa tải được mã đọc tệp của trang này.',
  remedy: 'Kiểm tra mạng, tải lại trang rồi chọn lại tệp.',
};

/** The worker that reads and makes drafts, as the page asks it. Started when it is first needed. */
export class DraftClient {
  readonly #lists: string;
  #worker: Worker | null = null;
  #turn = 0;
  readonly #waiting = new Map<number, Waiting>();
  /** Keys of sources that the worker has. */
  readonly known = new Set<number>();

  constructor(lists: string) {
    this.#lists = lists;
  }

  /** Sends a request; every reply is heard until one for which `isLast` holds. Rejects with `DeskFault` or `Stopped`. */
  ask(request: Asked, hear: (reply: WorkerReply) => boolean): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    return new Promise((resolve, reject) => {
      this.#waiting.set(turn, {
        hear: (reply) => {
          if (!hear(reply)) return;
          this.#waiting.delete(turn);
          resolve();
        },
        fail: reject,
      });
      this.#start().postMessage({ turn, ...request });
    });
  }

  /** Ends all work at once; what the worker had read is gone, and is read again when it is needed. */
  stop(error: Error = new Stopped()): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.known.clear();
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { fail } of waiting) fail(error);
  }

  #start(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(new URL('./draft-worker.ts', import.meta.url), {
      type: 'module',
      name: this.#lists,
    });
    let isLoaded = false;
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerReply>) => {
      isLoaded = true;
      const waiting = this.#waiting.get(data.turn);
      if (data.kind !== 'fault') {
        waiting?.hear(data);
        return;
      }
      this.#waiting.delete(data.turn);
      waiting?.fail(new DeskFault(data.fault));
    });
    worker.addEventListener('error', () => {
      this.stop(new DeskFault(isLoaded ? OUT_OF_MEMORY : NOT_LOADED));
    });
    this.#worker = worker;
    return worker;
  }
}
