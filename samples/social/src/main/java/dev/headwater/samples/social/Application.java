package dev.headwater.samples.social;

import dev.headwater.api.Api;
import dev.headwater.api.ApiDefinition;
import dev.headwater.cursor.CursorKey;
import dev.headwater.cursor.Keyring;
import dev.headwater.http.FateHandler;
import dev.headwater.json.Json;
import dev.headwater.live.LiveBus;
import dev.headwater.live.MemoryBus;
import dev.headwater.samples.social.category.CategorySource;
import dev.headwater.samples.social.category.CategorySummarySource;
import dev.headwater.samples.social.channel.ChannelEntrySource;
import dev.headwater.samples.social.channel.ChannelSource;
import dev.headwater.samples.social.channel.ChannelSummarySource;
import dev.headwater.samples.social.comment.CommentSource;
import dev.headwater.samples.social.event.EventAttendeeSource;
import dev.headwater.samples.social.event.EventChannelSource;
import dev.headwater.samples.social.event.EventSource;
import dev.headwater.samples.social.post.PostSource;
import dev.headwater.samples.social.post.PostSummarySource;
import dev.headwater.samples.social.post.PostTagSource;
import dev.headwater.samples.social.post.TagPostSource;
import dev.headwater.samples.social.store.Fixture;
import dev.headwater.samples.social.store.SocialStore;
import dev.headwater.samples.social.tag.TagSource;
import dev.headwater.samples.social.tag.TagSummarySource;
import dev.headwater.samples.social.user.UserSource;
import dev.headwater.serve.SourceRegistry;
import dev.headwater.serve.Views;
import dev.headwater.serve.ViewsBuilder;
import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The application, wired.
 *
 * @param handler answers requests
 */
record Application(FateHandler<Viewer> handler) {

  /**
   * An application with the rows of the fixture.
   *
   * @param compatible whether it answers just as fate's own server
   * @param testHelpers whether clients may put all rows back and send events
   */
  static Application create(boolean compatible, boolean testHelpers) {
    SocialStore store = new SocialStore(Fixture.load());
    LiveBus bus = new MemoryBus();
    Announcements announcements = new Announcements(bus);
    AtomicReference<Json> manifest = new AtomicReference<>(Json.NULL);

    ApiDefinition<Viewer> definition =
        SocialApi.of(new Social(manifest::get)).and(ChangesApi.of(new Changes(announcements)));
    if (testHelpers) {
      TestHelpers helpers = new TestHelpers(store, announcements, bus);
      definition = definition.and(TestHelpersApi.of(helpers));
    }
    Api<Viewer> api = Api.of(definition, views(store, compatible));
    manifest.set(api.manifest(true));
    return new Application(
        FateHandler.builder(api, headers -> Viewer.of(store, headers::get)).live(bus).build());
  }

  private static Views<Viewer> views(SocialStore store, boolean compatible) {
    ViewsBuilder<Viewer> views = Views.of(sources(store), Viewer.class);
    return compatible ? views.buildCompatible() : views.build(keys());
  }

  /** Cursors end with the program: of a service of several, all would have the same keys. */
  private static Keyring keys() {
    byte[] secret = new byte[32];
    new SecureRandom().nextBytes(secret);
    return Keyring.of(CursorKey.of(1, secret));
  }

  private static SourceRegistry<Object> sources(SocialStore store) {
    return HeadwaterRegistry.sources(
        new CategorySource(store.categories),
        new CategorySummarySource(store.categories),
        new ChannelEntrySource(store.channelEntries),
        new ChannelSource(store.channels),
        new ChannelSummarySource(store.channels),
        new CommentSource(store.comments),
        new EventAttendeeSource(store.attendees),
        new EventChannelSource(store.eventChannels),
        new EventSource(store.events),
        new PostSource(store.posts),
        new PostSummarySource(store.posts),
        new PostTagSource(store.postTags),
        new TagPostSource(store.postTags),
        new TagSource(store.tags),
        new TagSummarySource(store.tags),
        new UserSource(store.users));
  }
}
