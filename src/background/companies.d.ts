declare module 'virtual:companies' {
  /** The list of third-party-web as the build reduces it: each line a name, a tab, and its own domains. */
  export const companies: string;
}
