/** Hands on the files that come by the button of `root`, or are dropped anywhere on the page. */
export function fileIntake(root: HTMLElement, take: (files: readonly File[]) => void): void {
  const input = root.querySelector<HTMLInputElement>('input[type=file]');
  input?.addEventListener('change', () => {
    take([...(input.files ?? [])]);
    // the same file may be chosen again
    input.value = '';
  });
  // a file that misses the zone would open in the place of the page
  addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    root.classList.add('over');
  });
  addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) root.classList.remove('over');
  });
  addEventListener('drop', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    root.classList.remove('over');
    take([...(event.dataTransfer?.files ?? [])]);
  });
}

const hasFiles = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes('Files') ?? false;
