package dev.headwater.samples.dictionary.details;

import dev.headwater.DataView;

/** Who asks: a view of the context itself, without a source. */
@DataView(of = Visitor.class)
public interface VisitorView {

  String id();
}
