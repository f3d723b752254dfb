/** The Vietnamese voices of the machine itself: a voice from the net would send the text to somebody else. */
export function vietnameseVoices(speech: SpeechSynthesis): SpeechSynthesisVoice[] {
  return speech
    .getVoices()
    .filter(({ lang, localService }) => localService && /^vi(?:[-_]|$)/i.test(lang));
}

/** True where there is one. */
export function hasVietnameseVoice(speech: SpeechSynthesis): boolean {
  return vietnameseVoices(speech).length > 0;
}
