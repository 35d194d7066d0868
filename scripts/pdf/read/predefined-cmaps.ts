/** The predefined CMaps of PDF 1.7 by their character collection (ISO 32000-1, table 118), less H or V at the end. */
const BY_COLLECTION: Readonly<Record<string, string>> = {
  GB1: 'GB-EUC GBpc-EUC GBK-EUC GBKp-EUC GBK2K UniGB-UCS2 UniGB-UTF16',
  CNS1: 'B5pc HKscs-B5 ETen-B5 ETenms-B5 CNS-EUC UniCNS-UCS2 UniCNS-UTF16',
  Japan1: '83pv-RKSJ 90ms-RKSJ 90msp-RKSJ 90pv-RKSJ Add-RKSJ EUC Ext-RKSJ UniJIS-UCS2 UniJIS-UCS2-HW UniJIS-UTF16',
  Korea1: 'KSC-EUC KSCms-UHC KSCms-UHC-HW KSCpc-EUC UniKS-UCS2 UniKS-UTF16',
};
/** These exist for horizontal writing only. */
const HORIZONTAL = new Set(['83pv-RKSJ-V', '90pv-RKSJ-V', 'KSCpc-EUC-V']);

const ORDERINGS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(BY_COLLECTION).flatMap(([ordering, names]) =>
    names
      .split(' ')
      .flatMap((name) => [`${name}-H`, `${name}-V`])
      .filter((name) => !HORIZONTAL.has(name))
      .map((name): [string, string] => [name, ordering]),
  ),
  ['H', 'Japan1'],
  ['V', 'Japan1'],
]);

/** Whether every reader knows a CMap by its name. */
export function isPredefined(name: string | undefined): boolean {
  return name === 'Identity-H' || name === 'Identity-V' || (name !== undefined && ORDERINGS.has(name));
}

/** The ordering of the Adobe collection that a predefined CMap is for; undefined for Identity and unknown ones. */
export function collectionOf(name: string | undefined): string | undefined {
  return name === undefined ? undefined : ORDERINGS.get(name);
}
