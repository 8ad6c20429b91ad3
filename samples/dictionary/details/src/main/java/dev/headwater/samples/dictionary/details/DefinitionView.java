package dev.headwater.samples.dictionary.details;

import dev.headwater.DataView;
import dev.headwater.OrderBy;

/** What a client may see of a definition. */
@DataView(
    of = Definition.class,
    id = {"slug", "ulid"})
@OrderBy({"score desc", "ulid"})
public interface DefinitionView {

  String ulid();

  String text();

  int score();
}
