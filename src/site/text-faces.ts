import type { RenderedBody } from '#documents/document.ts';

/** The faces that only some texts need: semibold where a body has `<strong>`, italic where it has `<em>`. */
export function textFaces({
  sections,
}: Pick<RenderedBody, 'sections'>): ('serif-600' | 'serif-400-italic')[] {
  const has = (tag: string): boolean => sections.some(({ html }) => html.includes(`<${tag}>`));
  return [
    ...(has('strong') ? (['serif-600'] as const) : []),
    ...(has('em') ? (['serif-400-italic'] as const) : []),
  ];
}
