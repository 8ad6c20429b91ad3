package dev.headwater.cli.report;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.Field;
import dev.headwater.entity.ManyField;
import dev.headwater.entity.Ref;
import dev.headwater.query.Query;
import dev.headwater.row.Row;
import dev.headwater.source.Page;
import dev.headwater.source.PageRequest;
import dev.headwater.store.StoredEntities;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** All that is in a store as lines of JSON, sorted; of one type or collection at a time. */
public final class StoreExport {
  private static final int PAGE = 1_000;

  private final StoredEntities store;
  private final List<EntityType<?>> types;

  /** An export of all entities of these types. */
  public StoreExport(StoredEntities store, List<EntityType<?>> types) {
    this.store = store;
    this.types = types.stream().sorted(Comparator.comparing(EntityType::name)).toList();
  }

  /** Gives out the lines: members first, since {@code collection} comes before {@code entity}. */
  public void lines(Consumer<String> out) {
    List<ManyField<?, ?>> collections = new ArrayList<>();
    types.forEach(type -> collections.addAll(type.collections()));
    collections.sort(Comparator.comparing(Field::toString));
    collections.forEach(collection -> print(members(collection), out));
    types.forEach(type -> print(entities(type), out));
  }

  private static void print(List<String> lines, Consumer<String> out) {
    lines.sort(null);
    lines.forEach(out);
  }

  private <P, T> List<String> members(ManyField<P, T> collection) {
    List<String> lines = new ArrayList<>();
    Page<Ref<P>> parents = store.refs(collection.owner(), PageRequest.first(PAGE));
    while (!parents.items().isEmpty()) {
      parents.items().forEach(parent -> addMembers(parent, collection, lines));
      parents = store.refs(collection.owner(), new PageRequest(parents.nextCursor(), PAGE));
    }
    return lines;
  }

  private <P, T> void addMembers(Ref<P> parent, ManyField<P, T> field, List<String> lines) {
    Page<Ref<T>> members = store.members(parent, field, PageRequest.first(PAGE));
    while (!members.items().isEmpty()) {
      for (Ref<T> member : members.items()) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("collection", field.toString());
        json.put("parent", parent.id()).put("member", member.id());
        lines.add(json.toString());
      }
      members = store.members(parent, field, new PageRequest(members.nextCursor(), PAGE));
    }
  }

  private <E> List<String> entities(EntityType<E> type) {
    List<String> lines = new ArrayList<>();
    Page<Row<E>> rows = store.query(Query.of(type), PageRequest.first(PAGE));
    while (!rows.items().isEmpty()) {
      rows.items().forEach(row -> lines.add(entity(row)));
      rows = store.query(Query.of(type), new PageRequest(rows.nextCursor(), PAGE));
    }
    return lines;
  }

  private static <E> String entity(Row<E> row) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("entity", row.type().name());
    RowJson.put(row, row.type().columns(), json);
    return json.toString();
  }
}
