package dev.headwater.sync;

import dev.headwater.connector.ConnectorDefinition;
import dev.headwater.entity.Field;
import dev.headwater.entity.ManyField;
import dev.headwater.source.SourceDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How many calls a plan costs by declaration: {@code calls = Σ Account ⌈repos/100⌉ + Σ Repo
 * ⌈issues/100⌉}. Immutable.
 *
 * @param terms one for each source that the plan triggers, in the order of the plan
 */
public record CallFormula(List<Term> terms) {

  /** Copies the terms. */
  public CallFormula {
    terms = List.copyOf(terms);
  }

  /**
   * The calls of one source.
   *
   * @param source the source
   * @param parent the type over whose entities is summed
   * @param items the collections that the plan names, of which the fullest counts; empty if every
   *     parent costs one call
   * @param pageSize how many items one call brings, at least 1
   * @param batchSize how many parents one call fetches, at least 1; more than 1 only without pages
   */
  public record Term(
      String source, String parent, List<String> items, int pageSize, int batchSize) {

    /** Copies the items. */
    public Term {
      items = List.copyOf(items);
    }

    @Override
    public String toString() {
      if (batchSize > 1) {
        return "⌈" + parent + "/" + batchSize + "⌉";
      }
      if (items.isEmpty()) {
        return "Σ " + parent + " 1";
      }
      String fullest = items.size() == 1 ? items.get(0) : "max(" + String.join(", ", items) + ")";
      return "Σ " + parent + " ⌈" + fullest + "/" + pageSize + "⌉";
    }
  }

  /** The formula of a plan over a connector; fields that nothing fills cost nothing. */
  public static CallFormula of(SyncPlan plan, ConnectorDefinition connector) {
    Sources sources = new Sources(connector.sources());
    Map<SourceDefinition<?, ?>, List<Field<?, ?>>> triggered = new LinkedHashMap<>();
    for (Step.Load<?> load : Loads.of(plan)) {
      for (Field<?, ?> field : load.fields()) {
        sources
            .filling(field)
            .ifPresent(
                source -> triggered.computeIfAbsent(source, s -> new ArrayList<>()).add(field));
      }
    }
    return new CallFormula(
        triggered.entrySet().stream().map(e -> term(e.getKey(), e.getValue())).toList());
  }

  private static Term term(SourceDefinition<?, ?> source, List<Field<?, ?>> fields) {
    List<String> items =
        fields.stream().filter(ManyField.class::isInstance).map(Field::name).distinct().toList();
    if (source.paging().paginated() && items.isEmpty()) {
      items = List.of(source.name());
    }
    return new Term(
        source.name(),
        source.parent().name(),
        source.paging().paginated() ? items : List.of(),
        source.paging().pageSize(),
        source.batchSize());
  }

  @Override
  public String toString() {
    return terms.isEmpty()
        ? "calls = 0"
        : terms.stream().map(Term::toString).collect(Collectors.joining(" + ", "calls = ", ""));
  }
}
