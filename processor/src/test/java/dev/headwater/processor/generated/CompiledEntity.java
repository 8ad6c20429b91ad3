package dev.headwater.processor.generated;

import dev.headwater.entity.EntityInput;
import dev.headwater.entity.EntityType;
import dev.headwater.entity.Field;
import dev.headwater.entity.Ref;
import dev.headwater.entity.StoredField;
import dev.headwater.processor.testing.LoadedClasses;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An entity that a test compiled, with what was generated for it. */
record CompiledEntity(LoadedClasses classes, String name, EntityType<Object> type) {

  @SuppressWarnings("unchecked") // the test holds its entities as objects
  static CompiledEntity of(LoadedClasses classes, String name) {
    var type = (EntityType<Object>) classes.constant(name + "Type", "TYPE");
    return new CompiledEntity(classes, name, type);
  }

  /** Constructs one, as its shape demands, of a value per field. */
  Object create(List<@Nullable Object> values) {
    var constructors = classes.type(name).getDeclaredConstructors();
    if (Stream.of(constructors).noneMatch(each -> each.getParameterCount() == 0)) {
      return classes.create(name, values.toArray());
    }
    Object bean = classes.create(name);
    for (int i = 0; i < values.size(); i++) {
      String field = type.fields().get(i).name();
      String capital = field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1);
      classes.call(bean, "set" + capital, values.get(i));
    }
    return bean;
  }

  /** What its typed fields read from one, collections left out. */
  List<@Nullable Object> read(Object entity) {
    return type.columns().stream().<@Nullable Object>map(field -> field.get(entity)).toList();
  }

  /** An input of the generated class that sets nothing yet. */
  @SuppressWarnings("unchecked") // the test holds its entities as objects
  EntityInput<Object> input(Ref<Object> ref) throws ReflectiveOperationException {
    Method of = classes.type(name + "Input").getMethod("of", Ref.class);
    return (EntityInput<Object>) of.invoke(null, ref);
  }

  /** Sets a field by the method of its name. */
  void set(EntityInput<Object> input, Field<Object, ?> field, @Nullable Object value) {
    classes.call(input, field.name(), value);
  }

  /** The fields that can be set: all but ids and collections. */
  List<StoredField<Object, ?>> settable() {
    return type.columns().stream().filter(field -> !type.idFields().contains(field)).toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
