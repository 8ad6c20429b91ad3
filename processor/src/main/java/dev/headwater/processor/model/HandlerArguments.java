package dev.headwater.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * Finds out, by type, what the parameters of one method of a view's source ask for.
 *
 * @param foreignKey the property whose values are the ids of its parents
 */
public record HandlerArguments(
    HandlerKind kind, TargetModel view, Optional<RowProperty> foreignKey, Returns returns) {

  /** What a parameter without an annotation asks for, if its type alone tells. */
  public Optional<HandlerArgument> of(JavaType type) {
    if (type.plainClass().equals(Optional.of(view.planId()))) {
      return Optional.of(new HandlerArgument.PlanArgument());
    }
    if (type.is(KnownTypes.ARGUMENTS)) {
      return Optional.of(new HandlerArgument.AllArguments());
    }
    return switch (kind) {
      case BY_ID -> when(type.boxed().equals(idType()), new HandlerArgument.Id());
      case BY_IDS -> when(isListOf(type, idType()), new HandlerArgument.Ids());
      case CONNECTION -> ofPage(type);
      case BY_PARENTS -> ofParents(type).or(() -> ofPage(type));
      case COUNT_BY_PARENTS ->
          ofParents(type)
              .or(
                  () ->
                      when(isOfRow(type, KnownTypes.FILTER), new HandlerArgument.FilterArgument()));
    };
  }

  /** The id, boxed, or the record of them all. */
  public JavaType idType() {
    return view.ids().size() == 1
        ? view.ids().get(0).javaType().boxed()
        : new JavaType.Declared(view.keyId(), List.of());
  }

  /** The id of a parent, boxed. */
  public Optional<JavaType> parentType() {
    return foreignKey.map(key -> key.javaType().boxed());
  }

  private Optional<HandlerArgument> ofParents(JavaType type) {
    boolean parents = parentType().filter(parent -> isListOf(type, parent)).isPresent();
    return when(parents, new HandlerArgument.Parents());
  }

  private Optional<HandlerArgument> ofPage(JavaType type) {
    if (type.equals(new JavaType.Primitive("int"))) {
      return Optional.of(new HandlerArgument.Take());
    }
    if (type.is(KnownTypes.DIRECTION)) {
      return Optional.of(new HandlerArgument.DirectionArgument());
    }
    if (isOfRow(type, KnownTypes.WINDOW)) {
      return Optional.of(new HandlerArgument.WindowArgument());
    }
    if (type.is(KnownTypes.STRING) && returns.form() == Returns.Form.NATIVE_PAGE) {
      return Optional.of(new HandlerArgument.NativeCursor());
    }
    return view.orders().stream()
        .filter(order -> type.is(view.cursorsId().nested(order.className())))
        .<HandlerArgument>map(HandlerArgument.Cursor::new)
        .findFirst();
  }

  /** Whether a type is a cursor or a plan of some view, by its name. */
  public boolean isGenerated(JavaType type) {
    List<String> names = type.plainClass().map(ClassId::simpleNames).orElse(List.of());
    return (names.size() == 2 && names.get(0).endsWith("Cursors"))
        || (names.size() == 1 && names.get(0).endsWith("Plan"));
  }

  private boolean isOfRow(JavaType type, ClassId container) {
    return type.argumentsOf(container, 1)
        .flatMap(arguments -> arguments.get(0).plainClass())
        .filter(view.row().id()::equals)
        .isPresent();
  }

  private static boolean isListOf(JavaType type, JavaType item) {
    return type.argumentsOf(KnownTypes.LIST, 1)
        .filter(arguments -> arguments.get(0).equals(item))
        .isPresent();
  }

  private static Optional<HandlerArgument> when(boolean condition, HandlerArgument argument) {
    return condition ? Optional.of(argument) : Optional.empty();
  }
}
