package dev.headwater.samples.dictionary.details;

import dev.headwater.stamp.GeneratedFrom;
import dev.headwater.view.Level;
import dev.headwater.view.Masked;
import org.jspecify.annotations.NullMarked;

/**
 * What was selected of one {@link DefinitionView}.
 */
@NullMarked
@GeneratedFrom(DefinitionView.class)
public final class DefinitionNode extends Masked<Definition, DefinitionPlan> implements DefinitionView {
  DefinitionNode(Level<Definition, DefinitionPlan> level, int index) {
    super(level, index);
  }

  @Override
  public String ulid() {
    check(plan.showsUlid(), "ulid");
    return present(row.ulid(), "ulid");
  }

  @Override
  public String text() {
    check(plan.showsText(), "text");
    return present(row.text(), "text");
  }

  @Override
  public int score() {
    check(plan.showsScore(), "score");
    return row.score();
  }
}
