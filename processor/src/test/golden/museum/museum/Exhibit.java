package museum;

import dev.headwater.json.Json;
import dev.headwater.view.NativePage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row with any JSON, texts, and a page that its store cut. */
public record Exhibit(
    String id,
    String title,
    @Nullable String nickname,
    @Nullable Json metadata,
    Json labels,
    List<Json> notes,
    List<String> topics,
    @Nullable NativePage<Piece> pieces,
    List<Piece> shown) {}
