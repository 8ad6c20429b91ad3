package dev.headwater.processor.model;

/** What generated code passes for a parameter of a method of an API. */
public sealed interface ApiArgument {

  /** The plan of a view, which is then the view of the result. */
  record PlanArgument(TargetModel view) implements ApiArgument {}

  /** What the application has made of the request. */
  record ContextArgument() implements ApiArgument {}

  /** One argument of the client, decoded. */
  record ClientArgument(Located<String> name, FieldType type, boolean nullable)
      implements ApiArgument {}

  /** All arguments of the client. */
  record AllArguments() implements ApiArgument {}

  /**
   * The input, decoded into a record.
   *
   * @param hasArguments whether the record has the arguments for the result, as {@code args()}
   * @param hasReader whether there is what decodes it, or will be
   */
  record InputRecord(ClassId id, boolean hasArguments, boolean hasReader) implements ApiArgument {
    /** {@code LikeInputReader}. */
    public ClassId readerId() {
      return readerIdOf(id);
    }

    /** {@code LikeInputReader} for {@code LikeInput}. */
    public static ClassId readerIdOf(ClassId input) {
      return input.generated("Reader");
    }
  }

  /** The input as it was sent. */
  record RawInput() implements ApiArgument {}

  /**
   * Nothing generated code has.
   *
   * @param couldBeContext whether it is a class of the application, but not the context
   */
  record Unknown(boolean couldBeContext) implements ApiArgument {}
}
