package dev.headwater.servlet;

import dev.headwater.http.EventStream;
import dev.headwater.http.FateHandler;
import dev.headwater.http.FateRequest;
import dev.headwater.http.FateResponse;
import dev.headwater.http.JsonResponse;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A servlet for everything below where it is mapped, {@code /fate/*} for example. Requests are
 * answered in the container's threads; streams of events hold none, for which the servlet must be
 * registered with {@code asyncSupported}, and the filters before it too. When it is destroyed it
 * closes the handler, and with it all streams.
 */
public final class FateServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int PIECE = 8192;

  private final transient FateHandler<?> handler;

  /** A servlet that answers with a handler. */
  public FateServlet(FateHandler<?> handler) {
    this.handler = handler;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    FateRequest asked =
        new FateRequest(
            request.getMethod(),
            request.getRequestURI(),
            request.getQueryString(),
            name -> joined(request, name));
    byte[] body = body(request);
    if (body == null) {
      response.setHeader("Connection", "close");
    }
    FateResponse answer =
        body == null ? handler.tooLarge(asked) : handler.handle(asked, ByteBuffer.wrap(body));
    if (answer instanceof JsonResponse json) {
      write(json, response);
    } else {
      stream((EventStream) answer, request, response);
    }
  }

  /** The body; null if there is more of it than may be. */
  private byte @Nullable [] body(HttpServletRequest request) throws IOException {
    int limit = handler.bodyLimit();
    if (request.getContentLengthLong() > limit) {
      return null;
    }
    InputStream in = request.getInputStream();
    ByteArrayOutputStream body = new ByteArrayOutputStream(PIECE);
    byte[] piece = new byte[PIECE];
    for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
      if (count > limit - body.size()) {
        return null;
      }
      body.write(piece, 0, count);
    }
    return body.toByteArray();
  }

  private static @Nullable String joined(HttpServletRequest request, String name) {
    List<String> values = new ArrayList<>(1);
    Collections.list(request.getHeaders(name)).forEach(values::add);
    return values.isEmpty() ? null : String.join(", ", values);
  }

  private static void write(JsonResponse json, HttpServletResponse response) throws IOException {
    try {
      ByteBuffer body = json.body();
      response.setStatus(json.status());
      response.setHeader("Content-Type", json.contentType());
      response.setContentLength(body.remaining());
      response
          .getOutputStream()
          .write(body.array(), body.arrayOffset() + body.position(), body.remaining());
    } finally {
      json.release();
    }
  }

  private static void stream(
      EventStream stream, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setStatus(stream.status());
    response.setHeader("Content-Type", stream.contentType());
    response.setHeader("Cache-Control", stream.cacheControl());
    AsyncContext async;
    try {
      async = request.startAsync();
    } catch (IllegalStateException e) {
      stream.close();
      throw e; // the servlet, or a filter before it, is registered without asyncSupported
    }
    async.setTimeout(0);
    async.addListener(new StreamEnd(stream));
    AsyncSink sink = new AsyncSink(async, response.getOutputStream());
    stream.start(sink);
  }

  @Override
  public void destroy() {
    handler.close();
  }
}
