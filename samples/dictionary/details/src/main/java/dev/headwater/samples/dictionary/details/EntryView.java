package dev.headwater.samples.dictionary.details;

import dev.headwater.DataView;

/** What a client may see of an entry. */
@DataView(of = Entry.class)
public interface EntryView {

  String id();

  String text();
}
