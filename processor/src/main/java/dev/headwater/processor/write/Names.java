package dev.headwater.processor.write;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Names that are taken one after another, none of them twice. */
final class Names {
  private final Set<String> taken;

  Names(Collection<String> taken) {
    this.taken = new HashSet<>(taken);
  }

  /** The name itself, or if that is taken, the name with something behind it. */
  String take(String wanted) {
    String name = wanted;
    while (SourceVersion.isKeyword(name) || !taken.add(name)) {
      name += "_";
    }
    return name;
  }

  /** The same names taken, for one method more. */
  Names copy() {
    return new Names(taken);
  }
}
