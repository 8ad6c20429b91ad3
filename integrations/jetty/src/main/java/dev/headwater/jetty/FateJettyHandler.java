package dev.headwater.jetty;

import dev.headwater.http.EventStream;
import dev.headwater.http.FateHandler;
import dev.headwater.http.FateRequest;
import dev.headwater.http.FateResponse;
import dev.headwater.http.JsonResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * A handler of Jetty for what is below one path: bodies are read without a thread that waits for
 * them, requests are answered in a thread that may be blocked, and streams hold none. Closes
 * nothing: whoever made the handler of requests closes that.
 */
public final class FateJettyHandler extends Handler.Abstract {
  private static final HttpField JSON =
      new PreEncodedHttpField(HttpHeader.CONTENT_TYPE, "application/json; charset=utf-8");
  private static final HttpField CLOSE =
      new PreEncodedHttpField(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE.asString());

  private final FateHandler<?> handler;
  private final String path;
  private final long bodyNanos;

  /**
   * A handler that gives a client 30 seconds for a body.
   *
   * @param path where requests are answered, and below it: {@code /fate}, without a slash at the
   *     end; empty for everywhere
   */
  public FateJettyHandler(FateHandler<?> handler, String path) {
    this(handler, path, Duration.ofSeconds(30));
  }

  /**
   * A handler.
   *
   * @param path where requests are answered, and below it: {@code /fate}, without a slash at the
   *     end; empty for everywhere
   * @param bodyTimeout how long a client may take to send a body
   */
  public FateJettyHandler(FateHandler<?> handler, String path, Duration bodyTimeout) {
    this(handler, path, bodyTimeout, InvocationType.BLOCKING);
  }

  /**
   * A handler that is called from threads that may be blocked, or from those that read requests.
   *
   * @param type {@code NON_BLOCKING} if nothing that answers requests ever waits
   */
  public FateJettyHandler(
      FateHandler<?> handler, String path, Duration bodyTimeout, InvocationType type) {
    super(type);
    this.handler = handler;
    this.path = path;
    this.bodyNanos = bodyTimeout.toNanos();
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    String sent = request.getHttpURI().getPath();
    if (sent == null || !isBelow(sent)) {
      return false;
    }
    HttpFields headers = request.getHeaders();
    FateRequest asked =
        new FateRequest(
            request.getMethod(),
            sent,
            request.getHttpURI().getQuery(),
            name -> joined(headers, name));
    if (request.getLength() > handler.bodyLimit()) {
      refuse(asked, response, callback);
    } else {
      new BodyReading(
              request,
              handler.bodyLimit(),
              bodyNanos,
              new BodyReading.Then() {
                @Override
                public void whole(ByteBuffer body) {
                  answer(asked, body, request, response, callback);
                }

                @Override
                public void tooLarge() {
                  refuse(asked, response, callback);
                }

                @Override
                public void failed(Throwable failure) {
                  callback.failed(failure);
                }
              })
          .run();
    }
    return true;
  }

  private boolean isBelow(String sent) {
    return sent.startsWith(path)
        && (sent.length() == path.length() || path.isEmpty() || sent.charAt(path.length()) == '/');
  }

  private static @Nullable String joined(HttpFields headers, String name) {
    List<String> values = headers.getValuesList(name);
    return switch (values.size()) {
      case 0 -> null;
      case 1 -> values.get(0);
      default -> String.join(", ", values);
    };
  }

  /** What is left of the body is not read, so that nothing else can be sent over the connection. */
  private void refuse(FateRequest asked, Response response, Callback callback) {
    response.getHeaders().put(CLOSE);
    write((JsonResponse) handler.tooLarge(asked), response, callback);
  }

  private void answer(
      FateRequest asked, ByteBuffer body, Request request, Response response, Callback callback) {
    FateResponse answer = handler.handle(asked, body);
    if (answer instanceof JsonResponse json) {
      write(json, response, callback);
    } else {
      stream((EventStream) answer, request, response, callback);
    }
  }

  private static void write(JsonResponse json, Response response, Callback callback) {
    ByteBuffer body = json.body();
    response.setStatus(json.status());
    response.getHeaders().put(JSON).put(HttpHeader.CONTENT_LENGTH, body.remaining());
    response.write(true, body, Callback.from(json::release, callback));
  }

  private static void stream(
      EventStream stream, Request request, Response response, Callback callback) {
    HttpFields.Mutable headers = response.getHeaders();
    response.setStatus(stream.status());
    headers.put(HttpHeader.CONTENT_TYPE, stream.contentType());
    headers.put(HttpHeader.CACHE_CONTROL, stream.cacheControl());
    request.addIdleTimeoutListener(
        timeout -> false); // silence is no failure; a write that hangs is
    request.addFailureListener(failure -> stream.close());
    stream.start(new ResponseSink(response, callback));
  }
}
