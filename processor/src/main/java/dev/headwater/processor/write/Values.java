package dev.headwater.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.headwater.processor.model.ClassId;
import dev.headwater.processor.model.EntityModel;
import dev.headwater.processor.model.FieldType;

/** How one value goes into a row and comes out of it. */
final class Values {
  private final Codecs codecs;

  /** Over the codecs of the nested records that values may be. */
  Values(Codecs codecs) {
    this.codecs = codecs;
  }

  /** {@code out.putInstant(4, createdAt)}. */
  CodeBlock put(FieldType type, int column, CodeBlock value) {
    if (type instanceof FieldType.Scalar scalar) {
      return CodeBlock.of("out.put$L($L, $L)", scalar.kind().verb(), column, value);
    }
    if (type instanceof FieldType.Nested nested) {
      return CodeBlock.of(
          "out.putRecord($L, $L, $L)", column, value, codecs.instance(nested.record()));
    }
    String verb = type instanceof FieldType.Enumeration ? "Enum" : "Ref";
    return CodeBlock.of("out.put$L($L, $L)", verb, column, value);
  }

  /** {@code in.getInstant(4)}. */
  CodeBlock get(FieldType type, int column) {
    if (type instanceof FieldType.Scalar scalar) {
      return CodeBlock.of("in.get$L($L)", scalar.kind().verb(), column);
    }
    if (type instanceof FieldType.Nested nested) {
      return CodeBlock.of("in.getRecord($L, $L)", column, codecs.instance(nested.record()));
    }
    if (type instanceof FieldType.Enumeration enumeration) {
      return CodeBlock.of("in.getEnum($L, $T.class)", column, TypeNames.of(enumeration.id()));
    }
    ClassId target = ((FieldType.Reference) type).target();
    return CodeBlock.of(
        "in.getRef($L, $T.TYPE)", column, TypeNames.of(EntityModel.typeIdOf(target)));
  }

  /** {@code in.isNull(4) ? null : in.getInstant(4)}, if it may be null. */
  CodeBlock get(FieldType type, int column, boolean nullable) {
    CodeBlock value = get(type, column);
    return nullable ? CodeBlock.of("in.isNull($L) ? null : $L", column, value) : value;
  }
}
