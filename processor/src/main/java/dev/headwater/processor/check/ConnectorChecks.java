package dev.headwater.processor.check;

import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.Problem;
import java.util.List;

/** Every rule for connectors; what comes first is said first of an element. */
public final class ConnectorChecks {
  private static final List<Check<ConnectorModel>> RULES =
      List.of(
          new HasRoot(),
          new RootIsEntity(),
          new RootOnce(),
          new ConnectorName(),
          new GeneratedConnectorNameFree(),
          new OneConstructor(),
          new OneRolePerMethod(),
          new MethodIsAccessible(),
          new MethodNotGeneric(),
          new MethodNameUnique(),
          new SourceReturnsData(),
          new LoaderReturnsPage(),
          new SharedTypeUsable(),
          new SharedTypeUnique(),
          new SharedNotCyclic(),
          new CursorIsRecord(),
          new SourceHasParent(),
          new SourceHasOneParent(),
          new ParentIsEntity(),
          new KnownSourceParameter(),
          new RequestNeedsPages(),
          new RequestFitsCursor(),
          new PagingInRange(),
          new BookmarkOfSource(),
          new BookmarkNamesField(),
          new BookmarkTypeFits(),
          new DerivationIsStatic(),
          new NamedSourceExists(),
          new SourceCanBeInferred(),
          new DerivationTakesPage(),
          new KnownDerivationParameter(),
          new DerivationMakesEntities(),
          new BatchIsKeyed(),
          new LoadedCollectionIsClear(),
          new PopulatedFieldExists(),
          new LoaderFillsCollection(),
          new LoaderReturnsParent(),
          new LoaderFillsFields(),
          new LoaderSaysFields(),
          new FillsOneKind(),
          new CollectionHoldsEntity(),
          new FieldsOfParent(),
          new IdNotPopulated(),
          new FilledOnce(),
          new OneSeed(),
          new SeedReturnsPlan(),
          new KnownSeedParameter(),
          new ContextTypeUnique(),
          new HasSource());

  /** Rules about the whole, which would only repeat what is wrong with a part. */
  private static final List<Check<ConnectorModel>> RULES_OF_THE_WHOLE =
      List.of(
          new SourceHasDerivation(),
          new SharedIsTaken(),
          new PlanCanBeDerived(),
          new SourceCanBeTriggered(),
          new ParentIsReachable(),
          new CollectionIsFilled());

  private ConnectorChecks() {}

  /** What is wrong with a connector. */
  public static List<Problem> run(ConnectorModel connector) {
    List<Problem> problems = run(RULES, connector);
    return problems.isEmpty() ? run(RULES_OF_THE_WHOLE, connector) : problems;
  }

  private static List<Problem> run(List<Check<ConnectorModel>> rules, ConnectorModel connector) {
    return rules.stream().flatMap(rule -> rule.check(connector).stream()).toList();
  }
}
