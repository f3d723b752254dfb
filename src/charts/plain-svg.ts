/** Attributes of Plot that a strict content policy forbids or that style sheets say better. */
const DROPPED = ['style', 'font-family', 'font-size', 'font-variant', 'width', 'height'];

/**
 * A drawing of Plot as a piece of a page: one image with a label, without its own style sheet, fonts and labels of parts, numbers
 * cut to two decimals. `label` is what a screen reader says.
 */
export function plainSvg(svg: SVGSVGElement, label: string): string {
  for (const sheet of svg.querySelectorAll('style')) sheet.remove();
  const view = svg.getAttribute('viewBox') ?? '';
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    for (const name of element.getAttributeNames()) {
      const value = element.getAttribute(name) ?? '';
      if (name.startsWith('aria-') || DROPPED.includes(name)) element.removeAttribute(name);
      else if (/\d\.\d{3}/.test(value)) element.setAttribute(name, shortNumbers(value));
    }
  }
  const [, , width = '', height = ''] = view.split(/[\s,]+/);
  svg.setAttribute('class', 'chart');
  svg.setAttribute('width', width);
  svg.setAttribute('height', height);
  svg.setAttribute('role', 'img');
  // linkedom escapes the quotes of an attribute and nothing else
  svg.setAttribute('aria-label', label.replaceAll('&', '&amp;'));
  return svg.outerHTML;
}

function shortNumbers(value: string): string {
  return value.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 100) / 100));
}
