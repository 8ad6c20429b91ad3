package dev.headwater.processor.write;

import java.util.Set;

/** The parts of a client's file that are always the same. */
final class ClientTemplate {
  /** The names that these parts declare or use. */
  static final Set<String> NAMES =
      Set.of("Array", "FateAPI", "FatePage", "FatePageArguments", "FatePagination", "Record");

  static final String IMPORTS =
      """
      import {
        clientRoot,
        createClient,
        createHTTPTransport,
        mutation,
        type Pagination as FatePagination,
      } from '@nkzw/fate';

      export type FatePage<Node> = {
        items: Array<{ cursor?: string; node: Node }>;
        pagination: FatePagination;
      };

      export type FatePageArguments = Record<string, unknown> & {
        after?: string;
        before?: string;
        first?: number;
        last?: number;
      };
      """;

  static final String CLIENT =
      """

      export type GeneratedClientMutations = typeof mutations;
      export type GeneratedClientRoots = typeof roots;

      export const createFateClient = (options: {
        fetch?: typeof fetch;
        headers?: HeadersInit | (() => HeadersInit | Promise<HeadersInit>);
        live?: boolean;
        liveRetryMs?: number;
        liveUrl?: string | URL;
        onLiveError?: (error: unknown) => void;
        url: string | URL;
      }) =>
        createClient<[GeneratedClientRoots, GeneratedClientMutations], typeof hydrationScope>({
          hydrationScope,
          mutations,
          onLiveError: options.onLiveError,
          roots,
          transport: createHTTPTransport<FateAPI>({
            fetch: options.fetch,
            headers: options.headers,
            live: options.live,
            liveRetryMs: options.liveRetryMs,
            liveUrl: options.liveUrl,
            url: options.url,
          }),
          types: TYPES,
        });
      """;

  private ClientTemplate() {}
}
