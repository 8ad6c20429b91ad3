package dev.headwater.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * An API as a client sees it.
 *
 * @param file where its description goes, as the option says
 * @param types the types of rows that can be reached
 * @param operations all there is to ask for, lists first
 */
public record ClientModel(
    ApiModel api, String file, List<ClientType> types, List<ClientOperation> operations) {

  public ClientModel {
    types = List.copyOf(types);
    operations = List.copyOf(operations);
  }

  /** A type of rows. */
  public record ClientType(String name, List<ClientField> fields) {
    public ClientType {
      fields = List.copyOf(fields);
    }
  }

  /**
   * A list, a query or a mutation.
   *
   * @param type what its result is known by, if it is of a view
   * @param other what its result is known by if it is of none; perhaps empty
   * @param input the arguments, or the input of a mutation
   * @param inputName what the input would be called, if it is a record
   */
  public record ClientOperation(
      ApiMethod.Kind kind,
      Located<String> name,
      Optional<String> type,
      String other,
      Result result,
      ClientShape input,
      Optional<String> inputName) {}

  /** In which form rows come. */
  public enum Result {
    /** One, never null. */
    ROW,
    /** One, or null. */
    NULLABLE_ROW,
    /** Several. */
    ROWS,
    /** A page. */
    PAGE,
    /** Something else. */
    ANY
  }
}
