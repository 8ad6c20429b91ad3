package dev.headwater.api;

import dev.headwater.error.ApiException;

/**
 * What answers an operation; for generated code.
 *
 * @param <C> the context of the request
 */
@FunctionalInterface
public interface Handler<C> {

  /**
   * Answers.
   *
   * @throws ApiException for what the client is to be told
   */
  Outcome handle(Call<C> call) throws Exception;
}
