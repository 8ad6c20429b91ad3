package dev.headwater.processor.write;

import com.palantir.javapoet.ClassName;

/** The classes of the runtime that generated code stands on. */
final class RuntimeClasses {
  private static final String ENTITY = "dev.headwater.entity";
  private static final String ROW = "dev.headwater.row";
  private static final String SOURCE = "dev.headwater.source";
  private static final String API = "dev.headwater.api";
  private static final String CONNECTOR = "dev.headwater.connector";
  private static final String ERROR = "dev.headwater.error";
  private static final String OPERATION = "dev.headwater.operation";
  private static final String ORDER = "dev.headwater.order";
  private static final String PLAN = "dev.headwater.plan";
  private static final String VIEW = "dev.headwater.view";
  private static final String JSON = "dev.headwater.json";
  private static final String INPUT = "dev.headwater.input";
  private static final String STAMP = "dev.headwater.stamp";

  static final ClassName BYTES = ClassName.get(ENTITY, "Bytes");
  static final ClassName ENTITY_INPUT = ClassName.get(ENTITY, "EntityInput");
  static final ClassName ENTITY_TYPE = ClassName.get(ENTITY, "EntityType");
  static final ClassName FIELD = ClassName.get(ENTITY, "Field");
  static final ClassName MANY = ClassName.get(ENTITY, "Many");
  static final ClassName MANY_FIELD = ClassName.get(ENTITY, "ManyField");
  static final ClassName NULLNESS = ClassName.get(ENTITY, "Nullness");
  static final ClassName ORDERED_FIELD = ClassName.get(ENTITY, "OrderedField");
  static final ClassName REF = ClassName.get(ENTITY, "Ref");
  static final ClassName REF_FIELD = ClassName.get(ENTITY, "RefField");
  static final ClassName SCALAR = ClassName.get(ENTITY, "Scalar");
  static final ClassName SCALAR_FIELD = ClassName.get(ENTITY, "ScalarField");
  static final ClassName STORED_FIELD = ClassName.get(ENTITY, "StoredField");
  static final ClassName TEXT_FIELD = ClassName.get(ENTITY, "TextField");

  static final ClassName RECORD_CODEC = ClassName.get(ROW, "RecordCodec");
  static final ClassName ROW_READER = ClassName.get(ROW, "RowReader");
  static final ClassName ROW_WRITER = ClassName.get(ROW, "RowWriter");
  static final ClassName TUPLE_CODEC = ClassName.get("dev.headwater.cursor", "TupleCodec");

  static final ClassName DERIVATION = ClassName.get(SOURCE, "DerivationDefinition");
  static final ClassName DERIVED_PAGE = ClassName.get(SOURCE, "DerivedPage");
  static final ClassName PAGE_REQUEST = ClassName.get(SOURCE, "PageRequest");
  static final ClassName PAGING = ClassName.get(SOURCE, "Paging");
  static final ClassName BATCHED_SOURCE_DEFINITION =
      ClassName.get(SOURCE, "BatchedSourceDefinition");
  static final ClassName BOOKMARKED_SOURCE_DEFINITION =
      ClassName.get(SOURCE, "BookmarkedSourceDefinition");
  static final ClassName BOOKMARK_DEFINITION = ClassName.get(SOURCE, "BookmarkDefinition");
  static final ClassName SHARED_DATA = ClassName.get(SOURCE, "SharedData");
  static final ClassName SOURCE_DEFINITION = ClassName.get(SOURCE, "SourceDefinition");
  static final ClassName SOURCE_PAGE = ClassName.get(SOURCE, "SourcePage");

  static final ClassName CONNECTOR_DEFINITION = ClassName.get(CONNECTOR, "ConnectorDefinition");
  static final ClassName REGISTRY = ClassName.get(CONNECTOR, "Registry");
  static final ClassName SCHEMA = ClassName.get(CONNECTOR, "Schema");
  static final ClassName SEEDING = ClassName.get(CONNECTOR, "Seeding");
  static final ClassName DEFAULT_PLAN = ClassName.get("dev.headwater.sync", "DefaultPlan");
  static final ClassName SYNC_PLAN = ClassName.get("dev.headwater.sync", "SyncPlan");

  static final ClassName ERROR_CODE = ClassName.get(ERROR, "ErrorCode");
  static final ClassName HEADWATER_EXCEPTION = ClassName.get(ERROR, "HeadwaterException");

  static final ClassName SOURCE_EXECUTOR = ClassName.get("dev.headwater.serve", "SourceExecutor");
  static final ClassName SOURCE_REGISTRY = ClassName.get("dev.headwater.serve", "SourceRegistry");

  static final ClassName OPERATION_CALLS = ClassName.get(OPERATION, "OperationCalls");
  static final ClassName OPERATION_DEFINITION = ClassName.get(OPERATION, "OperationDefinition");
  static final ClassName RATE_BUDGET = ClassName.get(OPERATION, "RateBudgetDefinition");
  static final ClassName API_DEFINITION = ClassName.get(API, "ApiDefinition");
  static final ClassName CALL = ClassName.get(API, "Call");
  static final ClassName OUTCOME = ClassName.get(API, "Outcome");

  static final ClassName ORDER_COLUMN = ClassName.get(ORDER, "OrderColumn");
  static final ClassName ROW_ORDER = ClassName.get(ORDER, "RowOrder");

  static final ClassName ARGUMENTS = ClassName.get(PLAN, "Arguments");
  static final ClassName LIMITS = ClassName.get(PLAN, "Limits");
  static final ClassName PAGE_SIZES = ClassName.get(PLAN, "PageSizes");
  static final ClassName PATH = ClassName.get(PLAN, "Path");
  static final ClassName PLACE = ClassName.get(PLAN, "Place");
  static final ClassName PLAN_OF = ClassName.get(PLAN, "Plan");
  static final ClassName SELECTION = ClassName.get(PLAN, "Selection");

  static final ClassName COMPUTED_FIELD = ClassName.get(VIEW, "ComputedField");
  static final ClassName CONNECTION = ClassName.get(VIEW, "Connection");
  static final ClassName COUNTED = ClassName.get(VIEW, "Counted");
  static final ClassName FIELD_CHECK = ClassName.get(VIEW, "FieldCheck");
  static final ClassName FILTER = ClassName.get(VIEW, "Filter");
  static final ClassName FILTER_TERM = ClassName.get(VIEW, "FilterTerm");
  static final ClassName ID_CODEC = ClassName.get(VIEW, "IdCodec");
  static final ClassName LEVEL = ClassName.get(VIEW, "Level");
  static final ClassName LEVEL_ROW = ClassName.get(VIEW, "LevelRow");
  static final ClassName MASKED = ClassName.get(VIEW, "Masked");
  static final ClassName RELATION = ClassName.get(VIEW, "Relation");
  static final ClassName TO_MANY = ClassName.get(VIEW, "ToMany");
  static final ClassName TO_ONE = ClassName.get(VIEW, "ToOne");
  static final ClassName VIEW_DEFINITION = ClassName.get(VIEW, "ViewDefinition");

  static final ClassName INPUT_OF = ClassName.get(INPUT, "Input");
  static final ClassName INPUT_FIELD = ClassName.get(INPUT, "InputField");
  static final ClassName INPUT_TYPE = ClassName.get(INPUT, "InputType");
  static final ClassName ARGUMENTS_INPUT = ClassName.get(INPUT, "ArgumentsInput");
  static final ClassName BOOLEAN_INPUT = ClassName.get(INPUT, "BooleanInput");
  static final ClassName CHOICE_INPUT = ClassName.get(INPUT, "ChoiceInput");
  static final ClassName GIVEN = ClassName.get(INPUT, "Given");
  static final ClassName JSON_INPUT = ClassName.get(INPUT, "JsonInput");
  static final ClassName LIST_INPUT = ClassName.get(INPUT, "ListInput");
  static final ClassName NUMBER_INPUT = ClassName.get(INPUT, "NumberInput");
  static final ClassName OBJECT_INPUT = ClassName.get(INPUT, "ObjectInput");
  static final ClassName TEXT_INPUT = ClassName.get(INPUT, "TextInput");
  static final ClassName API_EXCEPTION = ClassName.get("dev.headwater.error", "ApiException");

  static final ClassName JSON_NAME = ClassName.get(JSON, "JsonName");
  static final ClassName JSON_OUTPUT = ClassName.get(JSON, "JsonOutput");

  static final ClassName GENERATED_API = ClassName.get(STAMP, "GeneratedApi");
  static final ClassName LISTS = GENERATED_API.nestedClass("Lists");
  static final ClassName GENERATED_ENTITY = ClassName.get(STAMP, "GeneratedEntity");
  static final ClassName GENERATED_EXECUTOR = ClassName.get(STAMP, "GeneratedExecutor");
  static final ClassName GENERATED_FROM = ClassName.get(STAMP, "GeneratedFrom");
  static final ClassName GENERATED_REGISTRY = ClassName.get(STAMP, "GeneratedRegistry");
  static final ClassName GENERATED_SCHEMA = ClassName.get(STAMP, "GeneratedSchema");

  static final ClassName GENERATED_VIEW = ClassName.get(STAMP, "GeneratedView");
  static final ClassName FOLLOWS = GENERATED_VIEW.nestedClass("Follows");

  static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");
  static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

  private RuntimeClasses() {}
}
