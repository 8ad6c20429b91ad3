package dev.headwater.benchmarks.compare;

/** Something that generated code and other code both do; the other is written by hand. */
enum Comparison {
  FAN_OUT("fan-out", FanOutBenchmark.class, 0.95),
  ROW_WRITER("entity to row", RowWriterBenchmark.class, 0),
  ROW_READER("row to entity", RowReaderBenchmark.class, 0),
  TUPLE_WRITER("entity to tuple", TupleWriterBenchmark.class, 0),
  TUPLE_READER("tuple to entity", TupleReaderBenchmark.class, 0),
  CURSOR_WRITER("cursor to text", CursorWriterBenchmark.class, 5, "Jackson"),
  CURSOR_READER("text to cursor", CursorReaderBenchmark.class, 5, "Jackson"),
  PLAN("paths to plan", PlanBenchmark.class, 0, "maps"),
  FEED("rows to JSON", FeedBenchmark.class, 1, "Jackson"),
  FEED_LIMIT("rows to JSON", FeedLimitBenchmark.class, 0, "copying bytes"),
  FEED_REQUEST("request to JSON", FeedRequestBenchmark.class, 5, "graphql-java");

  private final String title;
  private final Class<?> benchmark;
  private final double target;
  private final String other;

  Comparison(String title, Class<?> benchmark, double target) {
    this(title, benchmark, target, "hand-written");
  }

  Comparison(String title, Class<?> benchmark, double target, String other) {
    this.title = title;
    this.benchmark = benchmark;
    this.target = target;
    this.other = other;
  }

  /** What is done. */
  String title() {
    return title;
  }

  /** The least ratio that is good enough; 0 if none is asked for. */
  double target() {
    return target;
  }

  /** What the generated code is compared with. */
  String other() {
    return other;
  }

  /** The pattern by which JMH finds one of its two methods. */
  String pattern(Side side) {
    return "^" + benchmark.getName().replace(".", "\\.") + "\\." + side.method() + "$";
  }

  /** Who wrote the code. */
  enum Side {
    GENERATED("generated"),
    HAND_WRITTEN("handWritten");

    private final String method;

    Side(String method) {
      this.method = method;
    }

    /** The name of the method in each benchmark. */
    String method() {
      return method;
    }
  }
}
