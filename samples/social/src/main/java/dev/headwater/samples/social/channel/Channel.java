package dev.headwater.samples.social.channel;

import dev.headwater.json.Json;
import dev.headwater.view.NativePage;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where people talk.
 *
 * @param entries what was said first
 */
public record Channel(
    String slug,
    String title,
    @Nullable String description,
    double memberCount,
    String ownerId,
    NativePage<ChannelEntry> entries) {
  private static final int SHOWN = 5;

  /** A channel with those of some entries that are in it. */
  public static Channel of(
      String slug,
      String title,
      @Nullable String description,
      double memberCount,
      String ownerId,
      List<ChannelEntry> entries) {
    List<ChannelEntry> own =
        entries.stream()
            .filter(entry -> entry.slug().equals(slug))
            .sorted(Comparator.comparingDouble(ChannelEntry::position))
            .toList();
    return new Channel(slug, title, description, memberCount, ownerId, first(own));
  }

  private static NativePage<ChannelEntry> first(List<ChannelEntry> own) {
    List<ChannelEntry> shown = own.subList(0, Math.min(SHOWN, own.size()));
    List<String> cursors = shown.stream().map(entry -> "pos-" + Json.of(entry.position())).toList();
    String last = cursors.isEmpty() ? null : cursors.get(cursors.size() - 1);
    return new NativePage<>(
        shown,
        cursors,
        own.size() > SHOWN,
        false,
        last,
        null,
        Map.of("total", Json.of(own.size())));
  }
}
