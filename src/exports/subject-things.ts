import { isoDay } from './iso-day.ts';
import type { Thing } from './json-ld.ts';

/** An office; only bodies of the state are government organisations, party and army bodies are plain ones. */
export function officeThing(name: string, isState: boolean): Thing {
  return { '@type': isState ? 'GovernmentOrganization' : 'Organization', name };
}

/** A place, with the place it lies in. */
export function placeThing(name: string, within: string | null): Thing {
  return {
    '@type': 'AdministrativeArea',
    name,
    containedInPlace: within === null ? undefined : { '@type': 'AdministrativeArea', name: within },
  };
}

/** What is known of a cited act that the archive does not hold. `force` is left out where it is not known. */
export function lawThing(law: {
  name: string;
  number: string | null;
  docType: string;
  issued: string | undefined;
  inForce: boolean | null;
}): Thing {
  const force = law.inForce ? 'InForce' : 'NotInForce';
  return {
    '@type': 'Legislation',
    name: law.name,
    legislationIdentifier: law.number ?? undefined,
    legislationType: law.docType,
    legislationDate: law.issued === undefined ? undefined : isoDay(law.issued),
    legislationLegalForce: law.inForce === null ? undefined : `https://schema.org/${force}`,
  };
}
