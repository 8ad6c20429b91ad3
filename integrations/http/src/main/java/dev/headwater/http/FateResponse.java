package dev.headwater.http;

/** What a request is answered with: one JSON document, or a stream of events. */
public sealed interface FateResponse permits JsonResponse, EventStream {

  /** The status. */
  int status();

  /** The value of {@code Content-Type}. */
  String contentType();
}
