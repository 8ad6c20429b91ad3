package dev.headwater.processor;

import dev.headwater.processor.check.MutationInputChecks;
import dev.headwater.processor.model.ClassId;
import dev.headwater.processor.model.InputValue;
import dev.headwater.processor.model.MutationInputModel;
import dev.headwater.processor.read.MutationInputReader;
import dev.headwater.processor.read.Read;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads inputs; what is wrong with a part of one is told once, where the part is. */
record Inputs(MutationInputReader reader, Elements elements) {

  /** An input, or silently none if there is a part of it that no reader is written for. */
  Read<MutationInputModel> read(TypeElement type) {
    Read<MutationInputModel> read = reader.read(type);
    boolean silent =
        read instanceof Read.Ok<MutationInputModel> ok
            && MutationInputChecks.run(ok.value()).isEmpty()
            && lacksPart(ok.value(), new HashSet<>());
    return silent ? new Read.Bad<>(List.of()) : read;
  }

  private boolean lacksPart(MutationInputModel input, Set<ClassId> seen) {
    return seen.add(input.id())
        && input.fields().stream()
            .flatMap(field -> parts(field.value()))
            .anyMatch(part -> isWrong(part, seen));
  }

  private static Stream<ClassId> parts(InputValue value) {
    if (value.kind() instanceof InputValue.Several several) {
      return parts(several.element());
    }
    return value.kind() instanceof InputValue.Part part ? Stream.of(part.id()) : Stream.empty();
  }

  private boolean isWrong(ClassId part, Set<ClassId> seen) {
    String written = MutationInputModel.readerIdOf(part).qualifiedName();
    if (elements.getTypeElement(written) != null) {
      return false;
    }
    Read<MutationInputModel> read = reader.read(elements.getTypeElement(part.qualifiedName()));
    return read instanceof Read.Bad<MutationInputModel>
        || (read instanceof Read.Ok<MutationInputModel> ok
            && (!MutationInputChecks.run(ok.value()).isEmpty() || lacksPart(ok.value(), seen)));
  }
}
