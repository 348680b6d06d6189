import * as z from 'zod/mini';

type Def = z.core.$ZodTypeDef & {
  shape?: Record<string, z.ZodMiniType>;
  element?: z.ZodMiniType;
  innerType?: z.ZodMiniType;
  defaultValue?: unknown;
};

const isAddress = (text: string) => /^https?:\/\/[^\s]+$/i.test(text) && URL.canParse(text);
const address = z
  .string()
  .check(z.maxLength(2000), z.refine(isAddress, 'Write a web address that begins with http:// or https://'));
const text = z.string().check(z.maxLength(20_000));
const isText = (schema: z.ZodMiniType) => {
  const { type, checks } = schema._zod.def as Def & { checks?: unknown[] };
  return type === 'string' && !checks?.length;
};

/**
 * A schema as strict for writers as it is tolerant for readers: a field that nobody knows is refused at every depth,
 * texts have an end, and what is called an address is one.
 */
export function strict(schema: z.ZodMiniType): z.ZodMiniType {
  const def = schema._zod.def as Def;
  switch (def.type) {
    case 'object':
      return z.strictObject(strictShape(def.shape!));
    case 'array':
      return z.array(strict(def.element!)).check(z.maxLength(10_000));
    case 'default':
      return z._default(strict(def.innerType!), def.defaultValue as never) as unknown as z.ZodMiniType;
    case 'optional':
      return z.exactOptional(strict(def.innerType!)) as unknown as z.ZodMiniType;
    default:
      return isText(schema) ? text : schema;
  }
}

/** The fields of an object, each strict. */
export function strictShape(shape: Record<string, z.ZodMiniType>): Record<string, z.ZodMiniType> {
  return Object.fromEntries(
    Object.entries(shape).map(([name, field]) => {
      const made = strict(field);
      if (!/^(url|joinUrl)$/.test(name)) return [name, made];
      return [name, made._zod.def.type === 'optional' ? z.exactOptional(address) : address];
    }),
  ) as Record<string, z.ZodMiniType>;
}
