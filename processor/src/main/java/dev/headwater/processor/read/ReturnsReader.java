package dev.headwater.processor.read;

import dev.headwater.processor.model.ClassId;
import dev.headwater.processor.model.JavaType;
import dev.headwater.processor.model.KnownTypes;
import dev.headwater.processor.model.Returns;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Reads from a return type what a method that fetches rows gives. */
final class ReturnsReader {
  private final TypeReader types;

  ReturnsReader(TypeReader types) {
    this.types = types;
  }

  Returns read(TypeMirror returns, ClassId row) {
    boolean async = ComputedReader.isStage(types.read(returns));
    TypeMirror value = async ? ComputedReader.staged(returns) : returns;
    JavaType type = types.read(value);
    return new Returns(async, form(type, row), type);
  }

  private static Returns.Form form(JavaType type, ClassId row) {
    if (isRow(type, row)) {
      return Returns.Form.ROW;
    }
    if (isOf(type, KnownTypes.OPTIONAL, row)) {
      return Returns.Form.OPTIONAL;
    }
    if (isOf(type, KnownTypes.LIST, row) || isOf(type, KnownTypes.COLLECTION, row)) {
      return Returns.Form.LIST;
    }
    if (isOf(type, KnownTypes.NATIVE_PAGE, row)) {
      return Returns.Form.NATIVE_PAGE;
    }
    return type.argumentsOf(KnownTypes.MAP, 2)
            .filter(arguments -> arguments.get(1).is(KnownTypes.INTEGER))
            .isPresent()
        ? Returns.Form.COUNTS
        : Returns.Form.UNKNOWN;
  }

  private static boolean isOf(JavaType type, ClassId container, ClassId row) {
    return type.argumentsOf(container, 1).filter(of -> isRow(of.get(0), row)).isPresent();
  }

  private static boolean isRow(JavaType type, ClassId row) {
    return type.plainClass().equals(Optional.of(row));
  }
}
