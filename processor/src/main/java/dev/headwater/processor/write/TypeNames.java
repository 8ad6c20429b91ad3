package dev.headwater.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.headwater.processor.model.ClassId;
import dev.headwater.processor.model.JavaType;
import java.util.List;

/** The types of the model as JavaPoet has them. */
final class TypeNames {
  private TypeNames() {}

  static ClassName of(ClassId id) {
    List<String> names = id.simpleNames();
    return ClassName.get(
        id.packageName(), names.get(0), names.subList(1, names.size()).toArray(String[]::new));
  }

  static TypeName of(JavaType type) {
    if (type instanceof JavaType.Declared declared) {
      ClassName raw = of(declared.id());
      TypeName[] arguments =
          declared.arguments().stream().map(TypeNames::of).toArray(TypeName[]::new);
      return arguments.length == 0 ? raw : ParameterizedTypeName.get(raw, arguments);
    }
    if (type instanceof JavaType.Array array) {
      return ArrayTypeName.of(of(array.element()));
    }
    if (type instanceof JavaType.Wildcard wildcard) {
      return wildcard
          .lower()
          .map(bound -> WildcardTypeName.supertypeOf(of(bound)))
          .orElseGet(
              () ->
                  WildcardTypeName.subtypeOf(
                      wildcard.upper().map(TypeNames::of).orElse(ClassName.OBJECT)));
    }
    return type instanceof JavaType.Primitive primitive
        ? primitive(primitive.name())
        : ClassName.bestGuess(type.toString());
  }

  private static TypeName primitive(String name) {
    return switch (name) {
      case "boolean" -> TypeName.BOOLEAN;
      case "byte" -> TypeName.BYTE;
      case "short" -> TypeName.SHORT;
      case "int" -> TypeName.INT;
      case "long" -> TypeName.LONG;
      case "float" -> TypeName.FLOAT;
      case "double" -> TypeName.DOUBLE;
      case "char" -> TypeName.CHAR;
      default -> TypeName.VOID;
    };
  }

  /** {@code Field<Issue, ?>} and the like. */
  static ParameterizedTypeName of(ClassName raw, TypeName... arguments) {
    return ParameterizedTypeName.get(raw, arguments);
  }

  /** The same, annotated if it may be null; what may be null is no primitive. */
  static TypeName nullable(TypeName type, boolean nullable) {
    return nullable
        ? type.box().annotated(AnnotationSpec.builder(RuntimeClasses.NULLABLE).build())
        : type;
  }

  /** {@code ?}. */
  static TypeName any() {
    return WildcardTypeName.subtypeOf(Object.class);
  }
}
