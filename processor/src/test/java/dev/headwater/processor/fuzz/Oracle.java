package dev.headwater.processor.fuzz;

import dev.headwater.processor.testing.Agreement;
import dev.headwater.processor.testing.Compilation;
import dev.headwater.processor.testing.Compiled;
import dev.headwater.processor.testing.CompilerKind;
import dev.headwater.processor.testing.Found;
import dev.headwater.processor.testing.Processors;
import dev.headwater.processor.testing.SourceFile;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Knows of any sources what the processor must not do with them. */
record Oracle(Processors processors) {

  Verdict judge(FuzzCase fuzzed) {
    Compiled javac;
    Compiled ecj;
    try {
      javac = run(CompilerKind.JAVAC, processors, fuzzed.sources());
      ecj = run(CompilerKind.ECJ, processors, fuzzed.sources());
    } catch (AssertionError e) {
      return isJava(fuzzed)
          ? Verdict.failed(e.getMessage() + ", caused by " + e.getCause())
          : Verdict.of(Verdict.Kind.NOT_JAVA);
    }
    var broken = Stream.of(javac, ecj).flatMap(c -> c.found().stream()).filter(Oracle::isCrash);
    String crashes = broken.map(Found::toString).collect(Collectors.joining("\n"));
    if (!crashes.isEmpty()) {
      return Verdict.failed("internal error\n" + crashes);
    }
    boolean silent = javac.ours().isEmpty() && ecj.ours().isEmpty();
    if (!silent && fuzzed.right()) {
      return Verdict.failed("nothing is wrong, but\n" + javac.ours() + "\n" + ecj.ours());
    }
    if (!(silent && javac.succeeded() && ecj.succeeded()) && !isJava(fuzzed)) {
      return notJava(fuzzed);
    }
    return silent ? accepted(fuzzed, javac, ecj) : rejected(fuzzed, javac, ecj);
  }

  private static Verdict notJava(FuzzCase fuzzed) {
    return fuzzed.right()
        ? Verdict.failed("nothing is wrong, but it is no Java")
        : Verdict.of(Verdict.Kind.NOT_JAVA);
  }

  private static Verdict accepted(FuzzCase fuzzed, Compiled javac, Compiled ecj) {
    if (!javac.succeeded() || !ecj.succeeded()) {
      return Verdict.failed(
          "the processor has nothing to say, but\n" + javac.found() + "\n" + ecj.found());
    }
    return Agreement.differenceOf(fuzzed.sources(), javac, ecj)
        .map(Verdict::failed)
        .orElseGet(() -> Verdict.of(Verdict.Kind.ACCEPTED));
  }

  /** Nobody can use what is generated here, so that it may lack what is not generated. */
  private static Verdict rejected(FuzzCase fuzzed, Compiled javac, Compiled ecj) {
    var raw = Stream.of(javac, ecj).flatMap(c -> unexplained(fuzzed, c)).toList();
    if (!raw.isEmpty()) {
      return Verdict.failed("wrong, but the compiler says of generated code\n" + raw);
    }
    var difference =
        fuzzed.namesGenerated()
            ? Agreement.missingOf(fuzzed.sources(), javac, ecj)
            : Agreement.problemsOf(fuzzed.sources(), javac, ecj);
    return difference.map(Verdict::failed).orElseGet(() -> Verdict.of(Verdict.Kind.REJECTED));
  }

  /** What a compiler says of generated files that know of nothing but what there is. */
  private static Stream<Found> unexplained(FuzzCase fuzzed, Compiled compiled) {
    List<String> missing =
        fuzzed.stubs().stream()
            .map(SourceFile::path)
            .filter(path -> !compiled.generated().containsKey(path))
            .map(path -> path.substring(path.lastIndexOf('/') + 1).replace(".java", ""))
            .toList();
    return compiled.compilerErrors().stream()
        .filter(found -> compiled.generated().containsKey(found.file()))
        .filter(
            found ->
                missing.stream()
                    .noneMatch(
                        (found.message() + compiled.generated().get(found.file()))::contains));
  }

  private static boolean isJava(FuzzCase fuzzed) {
    var all = Stream.concat(fuzzed.sources().stream(), fuzzed.stubs().stream()).toList();
    return Stream.of(CompilerKind.values()).allMatch(compiler -> compiles(compiler, all));
  }

  /** A compiler that throws by itself, as ecj does now and then, settles nothing. */
  private static boolean compiles(CompilerKind compiler, List<SourceFile> sources) {
    try {
      return run(compiler, Processors.NONE, sources).succeeded();
    } catch (AssertionError e) {
      return false;
    }
  }

  private static boolean isCrash(Found found) {
    return found.code().equals("HW001") || found.message().contains("\tat ");
  }

  private static Compiled run(
      CompilerKind compiler, Processors processors, List<SourceFile> sources) {
    return Compilation.of(compiler, processors, sources).strict().run();
  }
}
