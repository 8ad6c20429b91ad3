package dev.headwater.processor.read;

import dev.headwater.processor.model.ApiResult;
import dev.headwater.processor.model.ClassId;
import dev.headwater.processor.model.JavaType;
import dev.headwater.processor.model.KnownTypes;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/** Reads from its signature what a method of an API returns. */
final class ApiResultReader {
  private final TypeReader types;

  ApiResultReader(TypeReader types) {
    this.types = types;
  }

  /**
   * Reads it.
   *
   * @param row the type of the rows of the result's view, if it has one
   */
  ApiResult read(ExecutableElement method, Optional<ClassId> row) {
    boolean async = ComputedReader.isStage(types.read(method.getReturnType()));
    TypeMirror value =
        async ? ComputedReader.staged(method.getReturnType()) : method.getReturnType();
    boolean nullable = async ? Mark.isNullable(value) : Nullability.of(method);
    JavaType type = types.read(value);
    return new ApiResult(async, form(type, row), nullable, type);
  }

  private static ApiResult.Form form(JavaType type, Optional<ClassId> row) {
    if (type.is(KnownTypes.JSON)) {
      return ApiResult.Form.JSON;
    }
    if (row.isEmpty()) {
      return ApiResult.Form.UNKNOWN;
    }
    if (type.plainClass().equals(row)) {
      return ApiResult.Form.ROW;
    }
    if (isOf(type, KnownTypes.OPTIONAL, row)) {
      return ApiResult.Form.OPTIONAL;
    }
    if (isOf(type, KnownTypes.LIST, row)) {
      return ApiResult.Form.LIST;
    }
    return isOf(type, KnownTypes.NATIVE_PAGE, row) ? ApiResult.Form.PAGE : ApiResult.Form.UNKNOWN;
  }

  private static boolean isOf(JavaType type, ClassId container, Optional<ClassId> row) {
    return type.argumentsOf(container, 1)
        .filter(arguments -> arguments.get(0).plainClass().equals(row))
        .isPresent();
  }
}
