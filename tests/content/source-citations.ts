/** A source text: what it is of, and what it cites, as keys of laws.yaml in the order of the text. */
export interface SourceCitations {
  /** The document that retells it. */
  id: string;
  unit: string;
  date: string;
  year: number;
  cited: readonly string[];
}

/** What each of the five source texts cites, read by eye; in the order of their files. */
export const SOURCE_CITATIONS: readonly SourceCitations[] = [
  {
    id: 'ha-nam-2024-11-27-tin-hoi-nghi',
    unit: 'ha-nam-35',
    date: '2024-11-27',
    year: 2024,
    cited: [
      'de-an-the-tran-quan-su-ha-nam-2021-2025',
      '78-2015-qh13',
      '48-2019-qh14',
      '53-2019-qh14',
    ],
  },
  {
    id: 'lac-duong-2022-12-02-tin-hoi-nghi',
    unit: 'lac-duong-675',
    date: '2022-12-02',
    year: 2022,
    cited: [],
  },
  {
    id: 'kim-bang-2020-10-13-tin-hoi-nghi',
    unit: 'kim-bang-350',
    date: '2020-10-13',
    year: 2020,
    cited: [
      'de-an-23-ha-nam',
      'de-an-27-ha-nam',
      'de-an-1123-ha-nam',
      'de-an-12-ha-nam',
      '48-2019-qh14',
      '53-2019-qh14',
    ],
  },
  {
    id: 'viet-nam-2024-01-18-tin-hoi-nghi',
    unit: 'viet-nam',
    date: '2024-01-18',
    year: 2023,
    cited: ['1573-qd-ttg', '1573-qd-ttg'],
  },
  {
    id: 'kim-dong-2024-12-20-chi-thi',
    unit: 'kim-dong-331',
    date: '2024-12-20',
    year: 2025,
    cited: [
      '78-2015-qh13',
      'nghi-quyet-trung-uong-8-khoa-xiii',
      '168-2018-nd-cp',
      '02-2019-nd-cp',
      '21-2019-nd-cp',
      'de-an-cong-trinh-khu-vuc-phong-thu-kim-dong-2022-2025',
      '52-nq-tu-hung-yen',
      '24-hd-btctw',
      'de-an-quan-doi-pho-bien-phap-luat-2021-2027',
      'de-an-an-toan-giao-thong-trong-quan-doi-2021-2030',
      '50-ct-qp',
    ],
  },
];
