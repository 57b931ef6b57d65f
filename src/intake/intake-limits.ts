/** Every bound of the intake, in one place. Sizes are bytes, times are milliseconds. */
export const intakeLimits = {
  /** Of a page or a feed, as it comes and again after it is unpacked. */
  bytes: 4 * 1024 * 1024,
  /** Of a robots.txt: what RFC 9309 says must be read. */
  robotsBytes: 512 * 1024,
  /** Of a file, which may be a report with pictures. */
  fileBytes: 32 * 1024 * 1024,
  /** From one address to its last byte, redirects among it. */
  fetchTime: 10_000,
  /** All that one request fetches. Under the time that a whole request has. */
  requestTime: 24_000,
  redirects: 5,
  /** Between two requests to one host, where its robots.txt asks for no other pause. */
  pause: 1_000,
  /** The longest pause that is waited for; a host that asks for more is left for later. */
  longestPause: 5_000,
  /** Hosts that are asked at once. */
  hostsAtOnce: 4,
  /** Addresses in one request. */
  addresses: 20,
  /** Posts taken from one feed. */
  feedPosts: 100,
  /** Posts on one page of a WordPress, and pages. */
  wordpressPage: 50,
  wordpressPages: 2,
  /** Elements of a page: what takes longer to read is no article. */
  elements: 20_000,
  /** Elements within elements. */
  nesting: 256,
  /** Characters of a title, and authors of a post: what is longer is cut, for it is none. */
  title: 500,
  authors: 20,
  /** Characters of a text. */
  text: 1_000_000,
  /** Files in a folder, folders below it counted. */
  files: 1_000,
} as const;
