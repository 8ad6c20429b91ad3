package museum;

import dev.headwater.cursor.Keyring;
import dev.headwater.json.Json;
import dev.headwater.json.JsonOutput;
import dev.headwater.plan.Arguments;
import dev.headwater.plan.Selection;
import dev.headwater.serve.Answer;
import dev.headwater.serve.SourceRegistry;
import dev.headwater.serve.Views;
import dev.headwater.view.NativePage;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows what there is. */
public final class Museum {
  private static final Exhibit VASE =
      new Exhibit(
          "vase",
          "A vase",
          "Vasily",
          Json.of(Map.of("b", 1)),
          Json.of(List.of(1, true)),
          List.of(Json.NULL, Json.of("x")),
          List.of("clay", "old"),
          NativePage.of(List.of(piece(1), piece(2)), "pos-2").with("total", Json.of(7)),
          List.of(piece(3)));
  private static final Exhibit BOX =
      new Exhibit("box", "A box", null, null, Json.NULL, List.of(), List.of(), null, List.of());

  private Museum() {}

  private static Piece piece(int number) {
    return new Piece("p", number, Json.of(Map.of("sides", number)));
  }

  private static Views<Visitor> views() {
    SourceRegistry<Visitor> none = SourceRegistry.of();
    return Views.of(none, Visitor.class)
        .resolving(ExhibitDefinition.VIEW, ExhibitCardDefinition.VIEW)
        .build(Keyring.unsigned());
  }

  /** What of an exhibit is shown. */
  public static String show(
      String id, boolean guide, List<String> paths, Map<String, ?> arguments) {
    Exhibit row = id.equals("vase") ? VASE : BOX;
    Selection selection = new Selection(paths, Arguments.of(arguments));
    return json(views().resolve(ExhibitDefinition.VIEW, row, selection, new Visitor(guide)));
  }

  /** The same in short. */
  public static String card(String id, List<String> paths) {
    Exhibit row = id.equals("vase") ? VASE : BOX;
    Selection selection = new Selection(paths, Arguments.none());
    return json(views().resolve(ExhibitCardDefinition.VIEW, row, selection, new Visitor(false)));
  }

  /** The type of each view. */
  public static String types() {
    return ExhibitDefinition.VIEW.type()
        + " "
        + ExhibitCardDefinition.VIEW.type()
        + " "
        + ExhibitCardDefinition.VIEW.name()
        + " "
        + PieceDefinition.VIEW.type();
  }

  /** The same as a typed object. */
  public static @Nullable ExhibitView typed(String id) {
    Exhibit row = id.equals("vase") ? VASE : BOX;
    List<String> all = List.of("metadata", "topics", "pieces.shape");
    return views()
        .resolve(
            ExhibitDefinition.VIEW,
            row,
            new Selection(all, Arguments.none()),
            new Visitor(false))
        .result();
  }

  private static String json(Answer<?> answer) {
    JsonOutput out = new JsonOutput();
    answer.write(out);
    return out.toString();
  }
}
