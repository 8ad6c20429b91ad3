package museum;

import dev.headwater.json.Json;
import dev.headwater.stamp.GeneratedFrom;
import dev.headwater.view.Connection;
import dev.headwater.view.Level;
import dev.headwater.view.Masked;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What was selected of one {@link ExhibitView}.
 */
@NullMarked
@GeneratedFrom(ExhibitView.class)
public final class ExhibitNode extends Masked<Exhibit, ExhibitPlan> implements ExhibitView {
  ExhibitNode(Level<Exhibit, ExhibitPlan> level, int index) {
    super(level, index);
  }

  @Override
  public String id() {
    return present(row.id(), "id");
  }

  @Override
  public String title() {
    check(plan.showsTitle(), "title");
    return present(row.title(), "title");
  }

  @Override
  public @Nullable Json metadata() {
    check(plan.showsMetadata(), "metadata");
    return row.metadata();
  }

  @Override
  public @Nullable Json labels() {
    check(plan.showsLabels(), "labels");
    return level.allows(ExhibitDefinition.LABELS_CHECK, index) ? row.labels() : null;
  }

  @Override
  public List<Json> notes() {
    check(plan.showsNotes(), "notes");
    return present(row.notes(), "notes");
  }

  @Override
  public List<String> topics() {
    check(plan.showsTopics(), "topics");
    return present(row.topics(), "topics");
  }

  @Override
  public @Nullable Connection<PieceView> pieces() {
    check(plan.showsPieces(), "pieces");
    return level.nodes(ExhibitDefinition.PIECES, index);
  }

  @Override
  public Connection<PieceView> shown() {
    check(plan.showsShown(), "shown");
    return present(level.nodes(ExhibitDefinition.SHOWN, index), "shown");
  }

  /**
   * Computed by {@link ExhibitView#called}.
   */
  public @Nullable String called() {
    check(plan.called(), "called");
    return level.value(ExhibitDefinition.CALLED, index);
  }

  /**
   * Computed by {@link ExhibitView#secrets}.
   */
  public @Nullable List<Json> secrets() {
    check(plan.secrets(), "secrets");
    return level.value(ExhibitDefinition.SECRETS, index);
  }

  /**
   * Computed by {@link ExhibitView#greeting}.
   */
  public Json greeting() {
    check(plan.greeting(), "greeting");
    return present(level.value(ExhibitDefinition.GREETING, index), "greeting");
  }

  /**
   * Computed by {@link ExhibitView#nothing}.
   */
  public @Nullable Json nothing() {
    check(plan.nothing(), "nothing");
    return level.value(ExhibitDefinition.NOTHING, index);
  }
}
