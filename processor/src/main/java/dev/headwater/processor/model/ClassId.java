package dev.headwater.processor.model;

import java.util.ArrayList;
import java.util.List;

/** The name of a class: its package, and its simple names from the outermost inwards. */
public record ClassId(String packageName, List<String> simpleNames) {

  public ClassId {
    simpleNames = List.copyOf(simpleNames);
  }

  /** A top-level class. */
  public static ClassId of(String packageName, String simpleName) {
    return new ClassId(packageName, List.of(simpleName));
  }

  /** {@code Page} for {@code Book.Page}. */
  public String simpleName() {
    return simpleNames.get(simpleNames.size() - 1);
  }

  /** {@code Book.Page}. */
  public String nestedName() {
    return String.join(".", simpleNames);
  }

  /** {@code com.example.Book.Page}. */
  public String qualifiedName() {
    return packageName.isEmpty() ? nestedName() : packageName + "." + nestedName();
  }

  /** The top-level class {@code Book_PageType} for {@code Book.Page} and {@code Type}. */
  public ClassId generated(String suffix) {
    return of(packageName, String.join("_", simpleNames) + suffix);
  }

  /** A class nested in this one. */
  public ClassId nested(String name) {
    List<String> names = new ArrayList<>(simpleNames);
    names.add(name);
    return new ClassId(packageName, names);
  }

  @Override
  public String toString() {
    return qualifiedName();
  }
}
