package dev.headwater.error;

/**
 * Every error the runtime raises, with a code that never changes its meaning. Each has a section in
 * {@code docs/errors.md}. Codes below HW500 belong to the processor.
 */
public enum ErrorCode {
  /** Null was given for a field that is never null. */
  NULL_VALUE("HW501"),
  /** A field was read that no write has set. */
  FIELD_NOT_SET("HW502"),
  /** An entity was asked for while fields that are never null are not set. */
  ROW_INCOMPLETE("HW503"),
  /** Text that is no identity of the entity. */
  MALFORMED_ID("HW504"),
  /** Text or bytes that are no tuple of the expected columns. */
  MALFORMED_TUPLE("HW505"),
  /** A field or reference of one entity type was used with another. */
  WRONG_ENTITY_TYPE("HW506"),
  /** A name that is no constant of the enum. */
  UNKNOWN_CONSTANT("HW507"),
  /** A paging argument outside its range. */
  INVALID_PAGING("HW508"),
  /** The cursor of a window was asked for by another order than the window's. */
  WRONG_ORDER("HW509"),

  /** A plan starts from something that is no root of the connector. */
  PLAN_UNKNOWN_ROOT("HW601"),
  /** A plan's step is over entities that no earlier step or root can have produced. */
  PLAN_NOTHING_PRODUCES("HW602"),
  /** A plan loads one collection or field of one parent twice. */
  PLAN_LOADED_TWICE("HW603"),
  /** A plan loads a collection or field that nothing of the connector fills. */
  PLAN_NOTHING_FILLS("HW604"),
  /** A plan, a group or a step has nothing to do. */
  PLAN_EMPTY("HW605"),
  /** A seed asks for a root that the sync was not given. */
  SEED_ROOT_MISSING("HW606"),
  /** A seed threw. */
  SEED_FAILED("HW608"),
  /** No plan can be derived, since entities lead to each other. */
  PLAN_CYCLE("HW609"),

  /** A source failed to fetch a page. */
  FETCH_FAILED("HW701"),
  /** A derivation threw; nothing of its page was kept. */
  DERIVATION_FAILED("HW702"),
  /** A page says that there is more, and has no cursor. */
  MORE_WITHOUT_CURSOR("HW703"),
  /** A source returned a cursor that it had returned before for the same parent. */
  CURSOR_REPEATED("HW704"),
  /** A source has more pages than it declares. */
  TOO_MANY_PAGES("HW705"),
  /** The store refused a page. */
  COMMIT_FAILED("HW706"),
  /** A run ended with failures. */
  RUN_FAILED("HW707"),
  /** A run ended early because its thread was interrupted. */
  RUN_INTERRUPTED("HW708"),
  /** Another run of the installation is going on. */
  LEASE_HELD("HW731"),
  /** Another run has taken over while this one was away. */
  LEASE_LOST("HW732"),
  /** A run was cancelled. */
  RUN_CANCELLED("HW733"),
  /** A store was not opened for an entity. */
  DATABASE_TYPE_UNKNOWN("HW741"),
  /** An entity, field or collection cannot have its name in a database. */
  DATABASE_NAME("HW742"),
  /** A database was written for other entities. */
  DATABASE_INCOMPATIBLE("HW743"),
  /** A database failed. */
  DATABASE_FAILED("HW744"),

  /** Two things of one name in a registry. */
  REGISTRY_DUPLICATE("HW801"),
  /** A name that is not in a registry. */
  REGISTRY_UNKNOWN("HW802"),
  /** A view has two sources. */
  SOURCE_DUPLICATE("HW803"),
  /** A relation needs a source that is not registered. */
  SOURCE_MISSING("HW804"),
  /** A source cannot do what a relation or a request needs. */
  CAPABILITY_MISSING("HW805"),
  /** A view or source takes another context than requests have. */
  WRONG_CONTEXT("HW806"),

  /** A call would have to wait too long for its rate budgets. */
  RATE_BUDGET_EXHAUSTED("HW811"),
  /** An attempt of a call took too long. */
  OPERATION_TIMEOUT("HW812"),
  /**
   * What makes the calls of an operation threw an exception that the operation does not declare.
   */
  OPERATION_UNDECLARED("HW813"),

  /** A batched loader answered for a parent that it was not asked for. */
  BATCH_KEY_UNKNOWN("HW821"),

  /** A credential is not in the store. */
  CREDENTIAL_MISSING("HW831"),
  /** A credential store cannot be read or written. */
  CREDENTIAL_STORE_FAILED("HW832"),
  /** What is stored is no credential, or one of another kind. */
  CREDENTIAL_MALFORMED("HW833"),
  /** An access token has ended and cannot be refreshed. */
  CREDENTIAL_EXPIRED("HW834"),

  /** An onboarding is put together wrongly. */
  ONBOARDING_WRONG("HW841"),
  /** An onboarding was answered or finished when something else was asked. */
  ONBOARDING_OUT_OF_STEP("HW842"),

  /** An installation cannot be put together, started or stopped. */
  INSTALLATION_FAILED("HW851"),
  /** An installation was used after its stop. */
  INSTALLATION_STOPPED("HW852"),

  /** A command needs an installation that nobody has connected. */
  NOT_CONNECTED("HW861"),
  /** The configuration of an installation cannot be read or kept. */
  CONFIG_FILE_FAILED("HW862"),
  /** Answers that were given on a command line are not what is asked. */
  ANSWERS_WRONG("HW863"),
  /** A filter, an order or a field of a search that the entity does not have. */
  SEARCH_WRONG("HW864"),
  /** A command reads a store that no sync has written yet. */
  STORE_FILE_MISSING("HW865"),
  /** A name that no installation can have. */
  INSTALLATION_NAME("HW866"),

  /** A cursor that is none of the list; the client's mistake. */
  INVALID_CURSOR("HW901"),
  /** An id that is none of the view; the client's mistake. */
  INVALID_ID("HW902"),
  /** A path that is in no view; the client's mistake. */
  UNKNOWN_PATH("HW903"),
  /** Paging arguments that are wrong; the client's mistake. */
  INVALID_PAGE("HW904"),
  /** An argument that is missing or of another type; the client's mistake. */
  INVALID_ARGUMENT("HW905"),
  /** A path of too many names; the client's mistake. */
  TOO_DEEP("HW911"),
  /** Too many paths; the client's mistake. */
  TOO_MANY_PATHS("HW912"),
  /** Too many ids; the client's mistake. */
  TOO_MANY_IDS("HW913"),
  /** A page of too many items; the client's mistake. */
  PAGE_TOO_LARGE("HW914"),
  /** Nested pages of too many rows; the client's mistake. */
  TOO_MANY_ROWS("HW915"),

  /** A field was read that the request did not select. */
  NOT_SELECTED("HW920"),
  /** A source of a view failed. */
  SOURCE_FAILED("HW921"),
  /** A computed field failed. */
  COMPUTE_FAILED("HW922");

  private final String code;

  ErrorCode(String code) {
    this.code = code;
  }

  /** The stable code, such as {@code HW704}. */
  public String code() {
    return code;
  }
}
