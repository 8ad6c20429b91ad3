package dev.headwater.processor.model;

/** The types of the runtime that signatures are written with. */
public final class KnownTypes {
  public static final ClassId REF = ClassId.of("dev.headwater.entity", "Ref");
  public static final ClassId MANY = ClassId.of("dev.headwater.entity", "Many");
  public static final ClassId REF_FIELD = ClassId.of("dev.headwater.entity", "RefField");
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

  private KnownTypes() {}
}
