import type { DebtLink } from './debt-archive.ts';
import type { FoundDebt } from './find-debts.ts';

/** What other sites answered. `silent`: no answer in time, a fault of theirs, or a refusal: it says nothing of the page. */
export interface LinkAnswers {
  asked: number;
  answered: number;
  dead: number;
  silent: number;
}

/** So long is one answer waited for, ms. */
const PATIENCE = 10_000;
/** So many hosts are asked at a time, each one question after the other. */
const AT_ONCE = 4;
/** Between two questions to one host, ms. */
const PAUSE = 500;

/** `nowhere`: the name of the host leads to no address. */
type Verdict = 'answered' | 'dead' | 'nowhere' | 'silent';

/**
 * Asks other sites for the pages that links lead to: by HEAD, by GET where a server does not know HEAD; nothing is kept of what
 * they send. Only “not found” and “gone”, and a host that has no address, make a debt.
 */
export async function askLinks(
  links: readonly DebtLink[],
  options: {
    fetch?: typeof fetch;
    pause?: number;
    onAsked?: (done: number, all: number) => void;
  } = {},
): Promise<{ answers: LinkAnswers; debts: FoundDebt[] }> {
  const { fetch: get = fetch, pause = PAUSE, onAsked } = options;
  const byUrl = Map.groupBy(
    links.filter(({ url }) => /^https?:/iu.test(url) && URL.canParse(url)),
    ({ url }) => url.replace(/#.*$/su, ''),
  );
  const queues = [...Map.groupBy(byUrl.keys(), (url) => new URL(url).host).values()];
  const verdicts = new Map<string, Verdict>();
  const work = async (): Promise<void> => {
    for (let queue = queues.shift(); queue; queue = queues.shift())
      for (const [at, url] of queue.entries()) {
        if (at > 0) await new Promise((resume) => setTimeout(resume, pause));
        verdicts.set(url, await ask(url, get));
        onAsked?.(verdicts.size, byUrl.size);
      }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  // a machine without a network finds no host at all, and knows nothing of any
  const online = [...verdicts.values()].some(
    (verdict) => verdict !== 'nowhere' && verdict !== 'silent',
  );
  for (const [url, verdict] of verdicts)
    if (verdict === 'nowhere') verdicts.set(url, online ? 'dead' : 'silent');
  const count = (verdict: Verdict): number =>
    [...verdicts.values()].filter((one) => one === verdict).length;
  const debts = [...byUrl].flatMap(([url, own]) =>
    verdicts.get(url) === 'dead' ? own.map((link) => debtOf(link)) : [],
  );
  const answers = {
    asked: verdicts.size,
    answered: count('answered'),
    dead: count('dead'),
    silent: count('silent'),
  };
  return { answers, debts };
}

function debtOf({ file, line, column, id, url }: DebtLink): FoundDebt {
  return {
    kind: 'dead-external-link',
    title: 'Liên kết ra ngoài không còn',
    remedy:
      'Tìm địa chỉ mới của trang ấy, hoặc bỏ liên kết và giữ tên nơi đăng; hỏi lại một ngày khác trước khi sửa.',
    urgency: 'due',
    file,
    line,
    column,
    id,
    message: `${new URL(url).host} trả lời là không có trang này: ${url}.`,
  };
}

async function ask(url: string, get: typeof fetch): Promise<Verdict> {
  for (const method of ['HEAD', 'GET']) {
    try {
      const answer = await get(url, {
        method,
        redirect: 'follow',
        signal: AbortSignal.timeout(PATIENCE),
        headers: { 'user-agent': 'luu-debts (kiem lien ket, mot lan)' },
      });
      await answer.body?.cancel();
      if (answer.ok) return 'answered';
      // some servers know no HEAD and say that there is nothing
      if (method === 'GET')
        return answer.status === 404 || answer.status === 410 ? 'dead' : 'silent';
    } catch (error) {
      if (isNowhere(error)) return 'nowhere';
      if (method === 'GET') return 'silent';
    }
  }
  return 'silent';
}

/** True where the name of the host leads to no address. */
function isNowhere(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && 'code' in cause && cause.code === 'ENOTFOUND';
}
