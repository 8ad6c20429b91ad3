package museum;

import dev.headwater.Arg;
import dev.headwater.Authorize;
import dev.headwater.Computed;
import dev.headwater.DataView;
import dev.headwater.Need;
import dev.headwater.json.Json;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** A view whose type another view has as well. */
@DataView(of = Exhibit.class)
public interface ExhibitView {
  String id();

  String title();

  @Nullable Json metadata();

  @Authorize("isGuide")
  @Nullable Json labels();

  List<Json> notes();

  List<String> topics();

  @Nullable List<PieceView> pieces();

  List<PieceView> shown();

  /** A check that asks what is selected. */
  static boolean isGuide(ExhibitPlan plan, Visitor visitor) {
    return visitor.guide() && plan.title();
  }

  /** Left out if there is none. */
  @Computed(omitNull = true)
  static @Nullable String called(@Need @Nullable String nickname) {
    return nickname;
  }

  /** Left out if there is none, and null for whom it is not. */
  @Computed(omitNull = true)
  @Authorize("isGuide")
  static CompletionStage<@Nullable List<Json>> secrets(@Need @Nullable Json metadata) {
    return CompletableFuture.completedFuture(metadata == null ? null : List.of(metadata, metadata));
  }

  /** Depends on another field, and on arguments of the whole operation. */
  @Computed
  static Json greeting(@Need String title, ExhibitPlan plan, @Arg @Nullable String word) {
    return Json.of(
        List.of(
            plan.called() ? "called" : "not called",
            word == null ? title : word,
            plan.requestArguments().isGiven("word")));
  }

  /** Written where it says so, null included. */
  @Computed(omitNull = false)
  static @Nullable Json nothing() {
    return null;
  }
}
