/** A style sheet by its address, as the bundler gives it. */
declare module '*.css?url' {
  const address: string;
  export default address;
}
