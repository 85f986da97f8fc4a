import { describe } from "vitest";
import type { Store } from "../../src/domain/ports.ts";
import { deliveryStoreContract } from "./delivery-store-contract.ts";
import { articleContract } from "./store-contract/articles.ts";
import { correctionContract } from "./store-contract/corrections.ts";
import { factContract } from "./store-contract/facts.ts";
import { memoryContract } from "./store-contract/memory.ts";
import { readershipContract } from "./store-contract/readership.ts";
import { searchContract } from "./store-contract/search.ts";

/** Opens a new, empty store. The contract closes it. */
export type OpenEmpty = () => Promise<Store>;

/** What every store must do, whatever it is made of. */
export function storeContract(name: string, openEmpty: OpenEmpty): void {
  describe(`the store contract: ${name}`, () => {
    describe("articles", () => {
      articleContract(openEmpty);
    });
    describe("facts", () => {
      factContract(openEmpty);
    });
    describe("delivery", () => {
      deliveryStoreContract(openEmpty);
    });
    describe("who got which line", () => {
      readershipContract(openEmpty);
    });
    describe("corrections", () => {
      correctionContract(openEmpty);
    });
    describe("memory", () => {
      memoryContract(openEmpty);
    });
    describe("search", () => {
      searchContract(openEmpty);
    });
  });
}
