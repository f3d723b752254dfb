import type { Page } from 'playwright-core';

/** What a page was told to say, and the end of each piece, which a voice would tell. */
export interface Speech {
  spoken: string[];
  end: () => void;
}

/** Gives a page a browser's speech that says nothing: one voice of the machine in `lang`, `late` or at once. */
export function stubSpeech(page: Page, lang: string, late = false): Promise<unknown> {
  return page.addInitScript(
    ([tongue, isLate]) => {
      const voice = { name: 'V', lang: tongue, localService: true, default: true, voiceURI: 'v' };
      let voices = isLate ? [] : [voice];
      let current: { text: string; onend?: () => void; onerror?: () => void } | null = null;
      const spoken: string[] = [];
      const speech = Object.assign(new EventTarget(), {
        spoken,
        getVoices: () => voices,
        speak: (said: { text: string; onend?: () => void }) => {
          spoken.push(said.text);
          current = said;
        },
        cancel: () => {
          const last = current;
          current = null;
          last?.onerror?.();
        },
        end: () => {
          current?.onend?.();
        },
        arrive: () => {
          voices = [voice];
          speech.dispatchEvent(new Event('voiceschanged'));
        },
      });
      Object.defineProperty(window, 'speechSynthesis', { value: speech });
      Object.defineProperty(window, 'SpeechSynthesisUtterance', {
        value: class {
          text: string;
          constructor(text: string) {
            this.text = text;
          }
        },
      });
    },
    [lang, late] as const,
  );
}
