package dev.headwater.store;

import dev.headwater.entity.Ref;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The members of one collection of one parent, each once, in the order of first appearance. */
final class Members<T> {
  private final List<Ref<T>> inOrder = new ArrayList<>();
  private final Set<Ref<T>> known = new HashSet<>();

  List<Ref<T>> inOrder() {
    return inOrder;
  }

  void add(List<Ref<T>> members) {
    for (Ref<T> member : members) {
      if (known.add(member)) {
        inOrder.add(member);
      }
    }
  }
}
