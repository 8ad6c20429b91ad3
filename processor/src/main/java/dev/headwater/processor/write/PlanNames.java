package dev.headwater.processor.write;

import dev.headwater.processor.model.ViewField;
import dev.headwater.processor.model.ViewModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the members of a plan are called. The tests of fields have the names of the fields; all
 * others give way to them.
 */
final class PlanNames {
  /** Methods that every plan has already. */
  private static final Set<String> OF_PLANS =
      Set.of(
          "arguments",
          "clone",
          "ends",
          "equals",
          "fetched",
          "fetches",
          "finalize",
          "getClass",
          "hashCode",
          "many",
          "need",
          "needFollowed",
          "needIn",
          "needPath",
          "needPlaced",
          "needProperty",
          "needing",
          "needsProperty",
          "notify",
          "notifyAll",
          "of",
          "one",
          "order",
          "paging",
          "parsed",
          "select",
          "selectIn",
          "selected",
          "selectsId",
          "toString",
          "unknown",
          "wait",
          "withNeeds");

  /** Variables of the methods of a plan. */
  private static final Set<String> LOCALS = Set.of("field", "in", "names", "path", "plan");

  private final Map<String, String> names = new HashMap<>();
  private final Names free;
  private final ClientValues clientValues;

  PlanNames(ViewModel view) {
    List<String> all = view.fields().stream().map(field -> field.member().name()).toList();
    List<String> beside = Needs.besideFields(view);
    List<String> reserved = new ArrayList<>(OF_PLANS);
    reserved.addAll(LOCALS);
    reserved.add("FIELDS");
    reserved.addAll(all);
    free = new Names(reserved);
    for (String name : all) {
      names.put("test " + name, OF_PLANS.contains(name) ? free.take(name) : name);
      names.put("state " + name, LOCALS.contains(name) ? free.take(name) : name);
    }
    for (String name : beside) {
      names.put("beside " + name, free.take(name));
    }
    for (ViewField field : view.fields()) {
      String name = field.member().name();
      String capital = Members.capital(name);
      for (String verb : List.of("shows", "needs", "select", "need", "follow")) {
        names.put(verb + " " + name, free.take(verb + capital));
      }
      names.put("plan " + name, free.take(name + "Plan"));
    }
    for (Called call : Called.in(view)) {
      for (int place : call.clientArguments()) {
        String wanted = call.stem() + Members.capital(call.parameter(place));
        names.put(argumentKey(call, place), free.take(wanted));
      }
    }
    clientValues = ClientValues.of(view, free);
  }

  /** How arguments of clients are decoded. */
  ClientValues clientValues() {
    return clientValues;
  }

  private static String argumentKey(Called call, int place) {
    return "argument " + place + " " + call.stem();
  }

  private String get(String key) {
    return names.getOrDefault(key, "");
  }

  /** The public method that tells whether a field must be fetched or computed. */
  String test(String field) {
    return get("test " + field);
  }

  /** The variable that it returns. */
  String state(String field) {
    return get("state " + field);
  }

  /** The public method that tells whether a property that is no field must be fetched. */
  String beside(String property) {
    return get("beside " + property);
  }

  /** Whether a field is shown: a variable and a method. */
  String shows(String field) {
    return get("shows " + field);
  }

  /** Whether a relation is needed, be it shown or not: a variable and a method. */
  String needs(String field) {
    return get("needs " + field);
  }

  /** The method that selects a field. */
  String select(String field) {
    return get("select " + field);
  }

  /** The method that needs a relation. */
  String need(String field) {
    return get("need " + field);
  }

  /** The method that has a relation followed. */
  String follow(String field) {
    return get("follow " + field);
  }

  /** The method that makes the plan of a relation, or returns the one there is. */
  String plan(String field) {
    return get("plan " + field);
  }

  /** One argument of the client: a variable and a method. */
  String argument(Called call, int place) {
    return get(argumentKey(call, place));
  }
}
