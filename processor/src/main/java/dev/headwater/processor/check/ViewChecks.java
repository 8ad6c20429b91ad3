package dev.headwater.processor.check;

import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ViewModel;
import java.util.List;
import java.util.stream.Stream;

/** Every rule for views; what comes first is said first of an element. */
public final class ViewChecks {
  private static final List<Check<ViewModel>> RULES =
      List.of(
          new ViewName(),
          new GeneratedViewNameFree(),
          new IdPropertyExists(),
          new ViewHasId(),
          new ViewIdIsScalar(),
          new ViewIdNotNullable(),
          new ViewHasFields(),
          new MethodIsField(),
          new FieldNameUnique(),
          new LinkInView(),
          new FieldIsProperty(),
          new FieldIsScalar(),
          new FieldTypeMatches(),
          new FieldNullableAsRow(),
          new PrimitiveFieldNotNullable(),
          new RelationCount(),
          new RelationTarget(),
          new InterfaceHoldsInterface(),
          new RelationIsFollowed(),
          new RelationMarkOnRelation(),
          new RelationKeysFit(),
          new ThroughIsView(),
          new RelationKeyExists(),
          new FollowedIdIsSingle(),
          new RelationKeyHoldsId(),
          new ListMarkOnList(),
          new OrderedNamesOrder(),
          new PageSizeInRange(),
          new OrderNotEmpty(),
          new OrderPropertyExists(),
          new OrderTermWords(),
          new OrderPropertyOnce(),
          new OrderIsComparable(),
          new OrderName(),
          new OrderNameUnique(),
          new ComputedIsStatic(),
          new ComputedCanBeCalled(),
          new ComputedReturnsValue(),
          new ComputedThrowsNothing(),
          new ComputedParameterKnown(),
          new NeedExists(),
          new NeedIsReached(),
          new NeedTypeMatches(),
          new NeedNullable(),
          new CountsRelation(),
          new CountParameter(),
          new CountTermUnderstood(),
          new GuardExists(),
          new GuardIsBoolean(),
          new GuardedIsNullable(),
          new OmittedIsNullable(),
          new InlineContext());

  private ViewChecks() {}

  /** What is wrong with a view. */
  public static List<Problem> run(ViewModel view) {
    return Stream.concat(
            RULES.stream().flatMap(rule -> rule.check(view).stream()),
            RequestChecks.run(Request.of(view)).stream())
        .toList();
  }
}
