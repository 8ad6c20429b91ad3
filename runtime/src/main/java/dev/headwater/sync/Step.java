package dev.headwater.sync;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.Field;
import dev.headwater.entity.ManyField;
import dev.headwater.entity.Ref;
import dev.headwater.entity.StoredField;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One step of a plan: {@code Step.forAll(RepoType.TYPE).loadCollection(RepoType.ISSUES)}.
 * Immutable.
 */
public sealed interface Step {

  /** What is loaded for some parents. Each method gives another step. */
  record Load<P>(Parents<P> parents, List<Field<P, ?>> fields) implements Step {

    /** Copies the fields. */
    public Load {
      fields = List.copyOf(fields);
    }

    /** Loads a collection as well. */
    public Load<P> loadCollection(ManyField<P, ?> collection) {
      return with(Stream.of(collection));
    }

    /** Loads fields as well. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final Load<P> loadFields(StoredField<P, ?>... loaded) {
      return with(Arrays.stream(loaded));
    }

    private Load<P> with(Stream<? extends Field<P, ?>> more) {
      return new Load<>(parents, Stream.concat(fields.stream(), more).toList());
    }

    @Override
    public String toString() {
      String names =
          fields.isEmpty()
              ? "nothing"
              : fields.stream().map(Field::name).collect(Collectors.joining(", "));
      return "for " + parents + ": load " + names;
    }
  }

  /** Steps in no order: none of them may need what another one brings. */
  record Concurrent(List<Step> steps) implements Step {

    /** Copies the steps. */
    public Concurrent {
      steps = List.copyOf(steps);
    }

    @Override
    public String toString() {
      return "concurrently: "
          + steps.stream().map(step -> "(" + step + ")").collect(Collectors.joining(", "));
    }
  }

  /** A step over a root that the sync was given; it must be told what to load. */
  static <P> Load<P> forRoot(Ref<P> root) {
    return new Load<>(new Parents.Root<>(root), List.of());
  }

  /** A step over one entity; it must be told what to load. */
  static <P> Load<P> forOne(Ref<P> parent) {
    return new Load<>(new Parents.One<>(parent), List.of());
  }

  /**
   * A step over every entity of a type that is in the store, those included that the step itself
   * adds; it must be told what to load.
   */
  static <P> Load<P> forAll(EntityType<P> type) {
    return new Load<>(new Parents.All<>(type), List.of());
  }

  /** Steps that may run at once. */
  static Step concurrent(Step... steps) {
    return new Concurrent(List.of(steps));
  }
}
