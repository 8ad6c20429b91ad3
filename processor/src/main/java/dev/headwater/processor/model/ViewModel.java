package dev.headwater.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A type marked {@code @DataView}.
 *
 * @param type the type that clients know its rows by
 * @param isInterface whether it is an interface; otherwise it is a record
 * @param idNames what is written in {@code id}; empty if nothing is
 * @param ids the properties that identify a row, in order
 * @param orders at least one; the first is the one that lists have by default
 * @param fields in the order of the source, computed ones included
 * @param others abstract methods that are no fields
 * @param taken the names of generated classes that the user has classes of already
 * @param warnings the lint that generated code must suppress, since it uses what the user wrote
 */
public record ViewModel(
    ClassId id,
    Located<String> name,
    Located<String> type,
    boolean isPublic,
    boolean isInterface,
    RowModel row,
    List<Located<String>> idNames,
    List<RowProperty> ids,
    List<OrderModel> orders,
    PageSizes pageSizes,
    List<ViewField> fields,
    List<MethodModel> others,
    Set<String> taken,
    Set<String> warnings,
    Site site)
    implements AnyView {

  public ViewModel {
    idNames = List.copyOf(idNames);
    ids = List.copyOf(ids);
    orders = List.copyOf(orders);
    fields = List.copyOf(fields);
    others = List.copyOf(others);
    taken = Set.copyOf(taken);
    warnings = Set.copyOf(warnings);
  }

  /** Whether clients know its rows by another name than its own. */
  public boolean hasOwnType() {
    return !type.value().equals(name.value());
  }

  /** Every class that is generated from it. */
  public List<ClassId> generated() {
    List<ClassId> generated =
        new ArrayList<>(List.of(planId(), cursorsId(), nodeId(), definitionId()));
    if (hasCompositeId()) {
      generated.add(keyId());
    }
    return generated;
  }

  /** What computed fields and checks take of the request, of this view and what is held inline. */
  public Optional<JavaType> context() {
    Stream<JavaType> inline =
        relations().stream().flatMap(relation -> relation.inlineContext().stream());
    Stream<JavaType> own =
        methods().stream()
            .flatMap(method -> method.arguments().stream())
            .filter(ComputedArgument.RequestContext.class::isInstance)
            .map(argument -> ((ComputedArgument.RequestContext) argument).type());
    return Stream.concat(own, inline).findFirst();
  }

  /** Every method that generated code calls: computed fields and checks, each once. */
  public List<ComputedMethod> methods() {
    List<ComputedMethod> methods = new ArrayList<>();
    for (ViewField field : fields) {
      if (field instanceof ViewField.ComputedField computed) {
        methods.add(computed.method());
      }
      field.member().guard().flatMap(Guard::method).ifPresent(methods::add);
    }
    return methods.stream().distinct().toList();
  }

  /** The fields that are scalars of the row. */
  public List<ViewField.Plain> plain() {
    return of(ViewField.Plain.class);
  }

  /** The fields that are other views. */
  public List<ViewField.RelationField> relations() {
    return of(ViewField.RelationField.class);
  }

  /** The fields that are computed. */
  public List<ViewField.ComputedField> computed() {
    return of(ViewField.ComputedField.class);
  }

  private <F> List<F> of(Class<F> kind) {
    return fields.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** The relation of a name. */
  public Optional<ViewField.RelationField> relation(String fieldName) {
    return relations().stream().filter(f -> f.member().name().equals(fieldName)).findFirst();
  }

  /** The same view, with the taken names known. */
  public ViewModel withTaken(Set<String> names) {
    return new ViewModel(
        id,
        name,
        type,
        isPublic,
        isInterface,
        row,
        idNames,
        ids,
        orders,
        pageSizes,
        fields,
        others,
        names,
        warnings,
        site);
  }
}
