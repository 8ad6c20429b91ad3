package dev.headwater.samples.social.event;

import dev.headwater.DataView;
import dev.headwater.OrderBy;

/** The channels of events; no client sees it. */
@DataView(
    of = EventChannel.class,
    id = {"eventId", "slug"})
@OrderBy({"title", "slug"})
public interface EventChannelView {

  String eventId();

  String slug();
}
