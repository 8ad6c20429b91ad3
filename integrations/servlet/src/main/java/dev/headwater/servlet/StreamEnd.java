package dev.headwater.servlet;

import dev.headwater.http.EventStream;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;

/** Ends a stream when the container has ended its request. */
record StreamEnd(EventStream stream) implements AsyncListener {

  @Override
  public void onComplete(AsyncEvent event) {
    stream.close();
  }

  @Override
  public void onTimeout(AsyncEvent event) {
    stream.close();
  }

  @Override
  public void onError(AsyncEvent event) {
    stream.close();
  }

  @Override
  public void onStartAsync(AsyncEvent event) {}
}
