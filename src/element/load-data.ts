import { loadScript } from './load-script.ts';

/**
 * Gives what a classic script hands to a function of the page's, and loads it on first use: a page in a folder may fetch nothing.
 * @param name the function it calls.
 * @param address where it stands; what failed is asked for again with the next use.
 * @returns a function that rejects where the script cannot be loaded, or brings nothing.
 */
export function dataLoader<Data>(name: string, address: string): () => Promise<Data> {
  let loading: Promise<Data> | undefined;
  const load = async (): Promise<Data> => {
    let brought: Data | undefined;
    Object.assign(window, { [name]: (data: Data) => (brought = data) });
    await loadScript(address);
    if (brought === undefined) throw new Error(`${address} brought nothing`);
    return brought;
  };
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}
