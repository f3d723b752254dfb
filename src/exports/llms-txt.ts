/** A link with what is behind it. */
export interface LlmsLink {
  title: string;
  url: string;
  about: string;
}

/** `llms.txt` (llmstxt.org): what the site is, what is to be known of its texts, and ways to them as plain text. */
export function llmsTxt(
  { title, description }: { title: string; description: string },
  notes: readonly string[],
  sections: readonly { title: string; links: readonly LlmsLink[] }[],
): string {
  const parts = [
    `# ${title}`,
    `> ${description}`,
    notes.map((note) => `- ${note}`).join('\n'),
    ...sections.map(
      (section) =>
        `## ${section.title}\n\n` +
        section.links.map((link) => `- [${link.title}](${link.url}): ${link.about}`).join('\n'),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}
