package dev.headwater.http;

/**
 * What the application makes the context of a request of, once for each request. Called from the
 * thread of the request.
 *
 * @param <C> the context
 */
@FunctionalInterface
public interface ContextFunction<C> {

  /**
   * The context of a request with these headers.
   *
   * @throws dev.headwater.error.ApiException to refuse the request as a whole, with its status
   * @throws Exception whatever else fails; the client is only told that it did, with status 500
   */
  C create(RequestHeaders headers) throws Exception;
}
