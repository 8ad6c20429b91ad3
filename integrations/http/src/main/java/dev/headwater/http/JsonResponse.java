package dev.headwater.http;

import dev.headwater.json.JsonOutput;
import java.nio.ByteBuffer;

/** One JSON document. Its bytes are lent to whoever writes them. */
public final class JsonResponse implements FateResponse {
  private final int status;
  private final JsonOutput document;
  private final Outputs outputs;

  JsonResponse(int status, JsonOutput document, Outputs outputs) {
    this.status = status;
    this.document = document;
    this.outputs = outputs;
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public String contentType() {
    return "application/json; charset=utf-8";
  }

  /** The document, to be read until it is released. */
  public ByteBuffer body() {
    return document.buffer();
  }

  /** Gives the bytes back, once, when nobody reads them any more. */
  public void release() {
    outputs.giveBack(document);
  }
}
