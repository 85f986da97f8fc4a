import { z } from "zod";
import { languages } from "./article.ts";

const feed = z.url({ protocol: /^https?$/ });

/** `config/sources.yaml`: what is read, each with the address of its feed. */
export const sourcesSchema = z.array(
  z
    .strictObject({
      id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "expected lower-case words joined by hyphens"),
      ar: z.string().min(1),
      en: z.string().min(1),
      /** Language of the articles; one that we do not read is listed, but cannot be switched on. */
      language: z.string().regex(/^[a-z]{2}$/, "expected a language such as ar"),
      /** Null for an outlet without a public feed. */
      url: feed.nullable(),
      /** Read when `url` fails or is null. */
      fallback: feed.nullable(),
      /** Read unless the operator says otherwise. */
      default: z.boolean(),
      /** What an operator should know of it; null for nothing. */
      note: z.string().nullable(),
    })
    .refine((source) => !source.default || source.url !== null || source.fallback !== null, {
      path: ["default"],
      message: "a source without an address cannot be read by default",
    })
    .refine((source) => !source.default || languages.some((language) => language === source.language), {
      path: ["default"],
      message: "a source in a language that the bot does not read cannot be read by default",
    }),
);

export type Source = z.infer<typeof sourcesSchema>[number];
