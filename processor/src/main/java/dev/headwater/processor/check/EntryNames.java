package dev.headwater.processor.check;

import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.RegistryModel.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What two rules share: the names in a registry are unique. */
final class EntryNames {
  private EntryNames() {}

  static List<Problem> problems(List<Entry> entries, String code, String format) {
    Map<String, Entry> owners = new HashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (Entry entry : entries) {
      Entry owner = owners.putIfAbsent(entry.name(), entry);
      if (owner != null) {
        problems.add(Problem.of(code, entry.site(), format, entry.name(), owner.id(), entry.id()));
      }
    }
    return problems;
  }
}
