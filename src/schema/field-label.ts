import { z } from 'zod';

type Node = z.core.$ZodType | undefined;

/** The schema inside wrappers that say nothing about the shape: optional, nullable, default, preprocess. */
function unwrap(schema: Node): Node {
  let inner = schema;
  while (
    inner instanceof z.ZodOptional ||
    inner instanceof z.ZodNullable ||
    inner instanceof z.ZodDefault ||
    inner instanceof z.ZodPipe
  ) {
    inner = inner instanceof z.ZodPipe ? inner.def.out : inner.def.innerType;
  }
  return inner;
}

function child(schema: Node, step: PropertyKey): Node {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject)
    return Object.hasOwn(inner.shape, step)
      ? (inner.shape as Record<PropertyKey, Node>)[step]
      : undefined;
  if (inner instanceof z.ZodArray) return inner.def.element as Node;
  if (inner instanceof z.ZodRecord) return inner.def.valueType as Node;
  return undefined;
}

function metaOf(schema: Node): { label?: string; hint?: string } {
  const meta = schema ? z.globalRegistry.get(schema) : undefined;
  const { label, hint } = (meta ?? {}) as { label?: string; hint?: string };
  return { ...(label && { label }), ...(hint && { hint }) };
}

/** Vietnamese label and hint of the field at a path: the nearest on the way that has a label. */
export function fieldLabel(
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
): { label: string | null; hint: string | null } {
  let label: string | null = null;
  let hint: string | null = null;
  let node: Node = schema;
  for (const step of path) {
    node = child(node, step);
    const meta = metaOf(node);
    if (meta.label) [label, hint] = [meta.label, meta.hint ?? null];
  }
  return { label, hint };
}

/** Keys that the object at a path allows; empty where there is no object. */
export function allowedKeys(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const node = unwrap(path.reduce<Node>(child, schema));
  return node instanceof z.ZodObject ? Object.keys(node.shape) : [];
}
