package dev.headwater.processor.write;

import dev.headwater.processor.model.ConstantNames;
import dev.headwater.processor.model.ViewField;
import dev.headwater.processor.model.ViewModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the constants of a definition are called, and which slots of a level they are about: those
 * of relations, counts, computed fields and checks, in this order.
 */
final class DefinitionNames {
  private static final String VIEW = "VIEW";

  private final Map<String, String> names = new HashMap<>();
  private final List<String> slots = new ArrayList<>();
  private final Names free;

  DefinitionNames(ViewModel view) {
    List<String> relations =
        view.relations().stream().map(field -> relation(field.member().name())).toList();
    List<String> reserved = new ArrayList<>(view.id().simpleNames());
    reserved.addAll(view.row().id().simpleNames());
    reserved.add(VIEW);
    reserved.addAll(relations);
    free = new Names(reserved);
    slots.addAll(relations);
    List<Called> calls = Called.in(view);
    for (Called call : calls) {
      for (int place : call.counts()) {
        add(countKey(call, place), call.stem() + Members.capital(call.parameter(place)));
      }
    }
    calls.stream()
        .filter(call -> !call.isCheck())
        .forEach(call -> add("computed " + call.member().name(), call.stem()));
    calls.stream()
        .filter(Called::isCheck)
        .forEach(call -> add("check " + call.member().name(), call.stem()));
    for (ViewField field : view.fields()) {
      json(field.member().name());
    }
  }

  private void add(String key, String wanted) {
    String name = free.take(ConstantNames.constant(wanted));
    names.put(key, name);
    slots.add(name);
  }

  private static String countKey(Called call, int place) {
    return "count " + place + " " + call.stem();
  }

  /**
   * The constant of a relation. It depends on nothing but the name, since definitions of other
   * views use it as well, and no two names have one.
   */
  static String relation(String field) {
    String constant = ConstantNames.constant(field);
    return camel(constant).equals(field) && !constant.equals(VIEW) ? constant : field + "_";
  }

  private static String camel(String constant) {
    String[] words = constant.split("_", -1);
    StringBuilder name = new StringBuilder(words[0].toLowerCase(Locale.ROOT));
    for (int i = 1; i < words.length; i++) {
      String word = words[i].toLowerCase(Locale.ROOT);
      name.append(word.isEmpty() ? "_" : Members.capital(word));
    }
    return name.toString();
  }

  /** The number of a slot. */
  int slot(String constant) {
    return slots.indexOf(constant);
  }

  /** How many slots there are. */
  int slots() {
    return slots.size();
  }

  String count(Called call, int place) {
    return names.getOrDefault(countKey(call, place), "");
  }

  String computed(String field) {
    return names.getOrDefault("computed " + field, "");
  }

  String check(String field) {
    return names.getOrDefault("check " + field, "");
  }

  /** The constant of a name in JSON, whoever has it. */
  String json(String name) {
    return names.computeIfAbsent(
        "json " + name, key -> free.take(ConstantNames.constant(name) + "_NAME"));
  }

  /** A name for a constant more. */
  String take(String wanted) {
    return free.take(wanted);
  }
}
