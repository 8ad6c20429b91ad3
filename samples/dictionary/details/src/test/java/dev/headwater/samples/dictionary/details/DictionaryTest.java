package dev.headwater.samples.dictionary.details;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headwater.cursor.CursorKey;
import dev.headwater.cursor.Keyring;
import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import dev.headwater.json.JsonOutput;
import dev.headwater.plan.Arguments;
import dev.headwater.plan.Selection;
import dev.headwater.samples.dictionary.summaries.TermSummary;
import dev.headwater.samples.dictionary.summaries.TermSummaryCursors;
import dev.headwater.samples.dictionary.summaries.TermSummaryDefinition;
import dev.headwater.samples.dictionary.summaries.TermSummarySource;
import dev.headwater.samples.dictionary.summaries.TermSummaryView;
import dev.headwater.serve.Answer;
import dev.headwater.serve.SourceRegistry;
import dev.headwater.serve.Views;
import dev.headwater.view.Connection;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the guide to custom sources shows, each example as a test of its name. */
final class DictionaryTest {
  private static final Keyring KEYS = Keyring.of(CursorKey.of(1, new byte[32]));

  private DictionaryService service;
  private Visitor ann;
  private Views<Visitor> views;

  @BeforeEach
  void start() throws IOException {
    service = new DictionaryService();
    ann = new Visitor("ann", new DictionaryClient(service.uri()));
    views =
        Views.of(
                HeadwaterRegistry.sources(new EntrySource(), new TermDetailSource())
                    .and(summaries()),
                Visitor.class)
            .resolving(VisitorDefinition.VIEW)
            .build(KEYS);
  }

  private static SourceRegistry<Object> summaries() {
    Map<String, TermSummary> terms = new TreeMap<>();
    terms.put("coffee", new TermSummary("coffee", "Coffee", Instant.EPOCH, "bob"));
    terms.put("tea", new TermSummary("tea", "Tea", null, "bob"));
    terms.put("water", new TermSummary("water", "Water", Instant.EPOCH.plusSeconds(1), "bob"));
    return dev.headwater.samples.dictionary.summaries.HeadwaterRegistry.sources(
        new TermSummarySource(terms));
  }

  @AfterEach
  void stop() {
    service.close();
  }

  private static String json(Answer<?> answer) {
    JsonOutput out = new JsonOutput();
    answer.write(out);
    return out.toString();
  }

  @Test
  void termDetailOverARemoteObject() {
    Selection selection = Selection.of("slug", "title", "myVote", "passwords", "constructor");
    Answer<@Nullable TermDetailView> answer =
        views.byId(TermDetailDefinition.VIEW, "coffee", selection, ann);
    assertThat(json(answer)).isEqualTo("{\"slug\":\"coffee\",\"title\":\"Coffee\",\"myVote\":1}");
    assertThat(service.requests)
        .containsExactly("/terms/coffee?viewer=ann&fields=slug,title,myVote");
    assertThat(json(views.byId(TermDetailDefinition.VIEW, "milk", selection, ann)))
        .isEqualTo("null");
  }

  @Test
  void whatAComputedFieldNeedsIsAskedForAndNotShown() {
    Answer<@Nullable TermDetailView> answer =
        views.byId(TermDetailDefinition.VIEW, "tea", Selection.of("slug", "defined"), ann);
    assertThat(json(answer)).isEqualTo("{\"slug\":\"tea\",\"defined\":true}");
    assertThat(service.requests)
        .containsExactly("/terms/tea?viewer=ann&fields=slug,definitionCount");
  }

  @Test
  void inlineDefinitionsWithACompositeId() {
    Selection selection =
        Selection.of("definitions.text")
            .with(Arguments.of(Map.of("definitions", Map.of("first", 1))));
    TermDetailView term = views.byId(TermDetailDefinition.VIEW, "tea", selection, ann).result();
    assertThat(term).isNotNull();
    List<DefinitionView> definitions = term.definitions();
    assertThat(definitions).extracting(DefinitionView::text).containsExactly("top");
    assertThat(((Connection<DefinitionView>) definitions).pagination().hasNext()).isTrue();
    assertThatThrownBy(definitions.get(0)::score)
        .isInstanceOfSatisfying(
            HeadwaterException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_SELECTED));
  }

  @Test
  void searchConnectionWithTheStoresOwnCursors() {
    List<String> found = new ArrayList<>();
    String cursor = null;
    do {
      Map<String, Object> arguments = new TreeMap<>(Map.of("text", "bean", "first", 2));
      if (cursor != null) {
        arguments.put("after", cursor);
      }
      Connection<EntryView> page =
          views
              .connection(
                  EntryDefinition.VIEW, Selection.of("text").with(Arguments.of(arguments)), ann)
              .result();
      page.forEach(entry -> found.add(entry.text()));
      cursor = page.pagination().hasNext() ? page.pagination().nextCursor() : null;
    } while (cursor != null);
    assertThat(found)
        .containsExactly("a bean", "a brown bean", "a bean of beans", "beans", "no more beans");
    assertThat(service.requests).hasSize(3);
  }

  @Test
  void composedRegistriesFollowFromOneKindOfSourceToTheOther() {
    Answer<List<TermDetailView>> answer =
        views.byIds(
            TermDetailDefinition.VIEW,
            List.of("tea", "coffee"),
            Selection.of("slug", "related.title"),
            ann);
    assertThat(json(answer))
        .isEqualTo(
            "[{\"slug\":\"tea\",\"related\":{\"title\":\"Coffee\"}},"
                + "{\"slug\":\"coffee\",\"related\":{\"title\":\"Tea\"}}]");
  }

  @Test
  void listsInOneModulesOrders() {
    Connection<TermSummaryView> page =
        views
            .connection(
                TermSummaryDefinition.VIEW,
                TermSummaryCursors.BY_LAST_ENTRY_AT,
                Selection.of("title"),
                ann)
            .result();
    assertThat(page).extracting(TermSummaryView::title).containsExactly("Water", "Coffee", "Tea");
  }

  @Test
  void queryStubWithoutASource() {
    assertThat(json(views.resolve(VisitorDefinition.VIEW, ann, Selection.of("id"), ann)))
        .isEqualTo("{\"id\":\"ann\"}");
  }

  @Test
  void aSourceThatIsMissingIsToldAtStartUp() {
    SourceRegistry<Visitor> details =
        HeadwaterRegistry.sources(new EntrySource(), new TermDetailSource());
    assertThatThrownBy(() -> Views.of(details, Visitor.class).build(KEYS))
        .hasMessageContaining("[HW804]")
        .hasMessageContaining("'related' of view 'TermDetail'")
        .hasMessageContaining("'TermSummary'");
  }

  @Test
  void twoSourcesForOneViewAreToldAtStartUp() {
    assertThatThrownBy(() -> summaries().and(summaries())).hasMessageContaining("[HW803]");
  }
}
