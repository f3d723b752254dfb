import assert from 'node:assert/strict';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

/** Checks a value against a JSON Schema (draft 2020-12) as a stranger would; throws what is wrong with the first fault. */
export function validator(schema: object): (value: unknown, what: string) => void {
  const formats = {
    date: (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text),
    uri: (text: string) => URL.canParse(text),
  };
  const validate: ValidateFunction = new Ajv2020({ strict: true, formats }).compile(schema);
  return (value, what) => {
    const [fault] = validate(value) ? [] : (validate.errors ?? []);
    assert.ok(
      !fault,
      `${what}: ${fault?.instancePath} ${fault?.message} ${JSON.stringify(fault?.params)}`,
    );
  };
}
