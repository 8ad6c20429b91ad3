package dev.headwater.processor.model;

/** The types of the runtime that signatures are written with. */
public final class KnownTypes {
  public static final ClassId REF = ClassId.of("dev.headwater.entity", "Ref");
  public static final ClassId MANY = ClassId.of("dev.headwater.entity", "Many");
  public static final ClassId REF_FIELD = ClassId.of("dev.headwater.entity", "RefField");
  public static final ClassId TEXT_FIELD = ClassId.of("dev.headwater.entity", "TextField");
  public static final ClassId ORDERED_FIELD = ClassId.of("dev.headwater.entity", "OrderedField");
  public static final ClassId MANY_FIELD = ClassId.of("dev.headwater.entity", "ManyField");
  public static final ClassId ENTITY_INPUT = ClassId.of("dev.headwater.entity", "EntityInput");
  public static final ClassId PAGE_REQUEST = ClassId.of("dev.headwater.source", "PageRequest");
  public static final ClassId TYPED_PAGE_REQUEST =
      ClassId.of("dev.headwater.source", "TypedPageRequest");
  public static final ClassId SOURCE_PAGE = ClassId.of("dev.headwater.source", "SourcePage");
  public static final ClassId TYPED_SOURCE_PAGE =
      ClassId.of("dev.headwater.source", "TypedSourcePage");
  public static final ClassId PAGE = ClassId.of("dev.headwater.source", "Page");
  public static final ClassId TYPED_PAGE = ClassId.of("dev.headwater.source", "TypedPage");
  public static final ClassId SYNC_PLAN = ClassId.of("dev.headwater.sync", "SyncPlan");
  public static final ClassId SEEDING = ClassId.of("dev.headwater.connector", "Seeding");
  public static final ClassId LIST = ClassId.of("java.util", "List");
  public static final ClassId STREAM = ClassId.of("java.util.stream", "Stream");
  public static final ClassId OPTIONAL = ClassId.of("java.util", "Optional");

  public static final ClassId WINDOW = ClassId.of("dev.headwater.order", "Window");
  public static final ClassId DIRECTION = ClassId.of("dev.headwater.order", "Direction");
  public static final ClassId NATIVE_PAGE = ClassId.of("dev.headwater.view", "NativePage");
  public static final ClassId ARGUMENTS = ClassId.of("dev.headwater.plan", "Arguments");
  public static final ClassId FILTER = ClassId.of("dev.headwater.view", "Filter");
  public static final ClassId JSON = ClassId.of("dev.headwater.json", "Json");
  public static final ClassId GIVEN = ClassId.of("dev.headwater.input", "Given");
  public static final ClassId COLLECTION = ClassId.of("java.util", "Collection");
  public static final ClassId SET = ClassId.of("java.util", "Set");
  public static final ClassId MAP = ClassId.of("java.util", "Map");
  public static final ClassId INTEGER = ClassId.of("java.lang", "Integer");
  public static final ClassId LONG = ClassId.of("java.lang", "Long");
  public static final ClassId STRING = ClassId.of("java.lang", "String");
  public static final ClassId EXCEPTION = ClassId.of("java.lang", "Exception");
  public static final ClassId THROWABLE = ClassId.of("java.lang", "Throwable");
  public static final ClassId INTERRUPTED = ClassId.of("java.lang", "InterruptedException");
  public static final ClassId COMPLETION_STAGE =
      ClassId.of("java.util.concurrent", "CompletionStage");
  public static final ClassId COMPLETABLE_FUTURE =
      ClassId.of("java.util.concurrent", "CompletableFuture");

  public static final ClassId OBJECT = ClassId.of("java.lang", "Object");
  public static final ClassId INPUT = ClassId.of("dev.headwater.input", "Input");

  private KnownTypes() {}
}
