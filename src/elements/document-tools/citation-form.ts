/** Where the session keeps the form that was copied last. */
const CHOSEN = 'luu-loi-trich';

/** A form of citation as the page has it. */
export interface CitationForm {
  label: string;
  text: string;
}

/** The forms of the page, in their order. */
export function citationForms(): CitationForm[] {
  return Array.from(document.querySelectorAll<HTMLElement>('.citing dd'), (one) => ({
    label: one.previousElementSibling?.textContent.trim() ?? '',
    // buttons stand in it by now
    text: one.dataset['text'] ?? one.textContent.trim(),
  }));
}

/** The form that was copied last in this session, or the first. */
export function chosenForm(): CitationForm | undefined {
  const forms = citationForms();
  let label: string | null = null;
  try {
    label = sessionStorage.getItem(CHOSEN);
  } catch {
    // none is remembered
  }
  return forms.find((form) => form.label === label) ?? forms[0];
}

/** Remembers a form for what is copied next. */
export function chooseForm(label: string): void {
  try {
    sessionStorage.setItem(CHOSEN, label);
  } catch {
    // it is the first again next time
  }
}
