/** Words for the kinds of units below a province, as alternatives of a pattern: `huyện|quận|…`. */
export const LOCAL_KINDS = 'thành phố|thị xã|thị trấn|đặc khu|huyện|quận|phường|xã';
/** The same with that of a province. */
export const PLACE_KINDS = `tỉnh|${LOCAL_KINDS}`;
