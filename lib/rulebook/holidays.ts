import type { SourceId } from './sources';

/** Public holidays and make-up days of one year; days `MMDD`, ranges with a dash, blanks between. */
export interface HolidayYear {
  readonly source: SourceId;
  readonly off: string;
  /** Saturdays and Sundays on which offices work. */
  readonly worked: string;
}

/**
 * The yearly notices of the State Council as they finally stood (2019: the later May notice; 2020: the Spring
 * Festival prolonged to 2 February). A year is added when its notice is out, usually in November of the year before.
 */
export const holidayYears: Readonly<Record<string, HolidayYear>> = {
  2019: {
    source: 'holidays-2019',
    off: '0101 0204-0210 0405-0407 0501-0504 0607-0609 0913-0915 1001-1007',
    worked: '0202 0203 0428 0505 0929 1012',
  },
  2020: {
    source: 'holidays-2020',
    off: '0101 0124-0202 0404-0406 0501-0505 0625-0627 1001-1008',
    worked: '0119 0426 0509 0628 0927 1010',
  },
  2021: {
    source: 'holidays-2021',
    off: '0101-0103 0211-0217 0403-0405 0501-0505 0612-0614 0919-0921 1001-1007',
    worked: '0207 0220 0425 0508 0918 0926 1009',
  },
  2022: {
    source: 'holidays-2022',
    off: '0101-0103 0131-0206 0403-0405 0430-0504 0603-0605 0910-0912 1001-1007 1231',
    worked: '0129 0130 0402 0424 0507 1008 1009',
  },
  2023: {
    source: 'holidays-2023',
    off: '0101-0102 0121-0127 0405 0429-0503 0622-0624 0929-1006',
    worked: '0128 0129 0423 0506 0625 1007 1008',
  },
  2024: {
    source: 'holidays-2024',
    off: '0101 0210-0217 0404-0406 0501-0505 0610 0915-0917 1001-1007',
    worked: '0204 0218 0407 0428 0511 0914 0929 1012',
  },
  2025: {
    source: 'holidays-2025',
    off: '0101 0128-0204 0404-0406 0501-0505 0531-0602 1001-1008',
    worked: '0126 0208 0427 0928 1011',
  },
  2026: {
    source: 'holidays-2026',
    off: '0101-0103 0215-0223 0404-0406 0501-0505 0619-0621 0925-0927 1001-1007',
    worked: '0104 0214 0228 0509 0920 1010',
  },
};
