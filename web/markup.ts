/** Markup that the server has written and escaped. Nothing else of the page makes elements of texts: the policy forbids it. */
interface Policy {
  createHTML(markup: string): string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}

const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
const policy = types?.createPolicy('rollproof', { createHTML: (markup) => markup });

export function fromServer(markup: string): { readonly __html: string } {
  return { __html: policy?.createHTML(markup) ?? markup };
}
