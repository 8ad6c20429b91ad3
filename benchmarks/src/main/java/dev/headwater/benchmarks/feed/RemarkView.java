package dev.headwater.benchmarks.feed;

import dev.headwater.DataView;
import dev.headwater.OrderBy;
import java.time.Instant;

/** What is shown of a remark. */
@DataView(of = Remark.class)
@OrderBy("createdAt")
public interface RemarkView {

  String id();

  String text();

  Instant createdAt();
}
