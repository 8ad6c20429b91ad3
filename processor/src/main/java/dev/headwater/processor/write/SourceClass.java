package dev.headwater.processor.write;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.headwater.processor.model.BookmarkModel;
import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.EntityModel;
import dev.headwater.processor.model.LoaderKind;
import dev.headwater.processor.model.ParameterModel;
import dev.headwater.processor.model.RecordModel;
import dev.headwater.processor.model.SharedModel;
import dev.headwater.processor.model.SourceModel;
import java.util.List;
import java.util.Optional;

/** {@code GithubIssuesPageSource}: one source, and every derivation that runs on its pages. */
final class SourceClass {
  private final ConnectorModel connector;
  private final SourceModel source;
  private final ClassName connectorName;
  private final TypeName parent;
  private final TypeName data;

  private SourceClass(ConnectorModel connector, SourceModel source) {
    this.connector = connector;
    this.source = source;
    this.connectorName = TypeNames.of(connector.id());
    this.parent = TypeNames.of(source.parent().orElseThrow());
    this.data = TypeNames.of(source.fetch().data());
  }

  static JavaFile of(ConnectorModel connector, SourceModel source) {
    return new SourceClass(connector, source).file();
  }

  private JavaFile file() {
    Fanned fanned = Fanned.of(connector, source);
    Codecs codecs = new Codecs(connector.sourceId(source), cursorRecords());
    TypeSpec.Builder type =
        GeneratedClass.of(
                connector.sourceId(source),
                false,
                connector.warnings(),
                GeneratedClass.from(connector.id()))
            .superclass(superclass())
            .addJavadoc(fanned.javadoc());
    fanned.addConstants(type);
    CursorConstant.addTo(type, source, codecs);
    type.addField(connectorName, "connector", PRIVATE, FINAL);
    for (ParameterModel kept : Context.ofSource(connector, source)) {
      type.addField(
          ConnectorClass.parameterType(kept), Context.nameOf(kept, connector), PRIVATE, FINAL);
    }
    for (SharedModel shared : Shared.ofSource(connector, source)) {
      type.addField(Shared.typeOf(shared), Shared.nameOf(shared, connector), PRIVATE, FINAL);
    }
    type.addMethod(constructor(fanned))
        .addMethod(
            isBatched()
                ? FetchMethod.batched(connector, source)
                : FetchMethod.of(connector, source))
        .addMethod(fanned.deriveMethod());
    codecs.addTo(type);
    return GeneratedClass.file(connector.sourceId(source), type.build());
  }

  /** The typed cursor's record, and those nested in it. */
  private List<RecordModel> cursorRecords() {
    return source.fetch().typedCursor().map(RecordModel::withNested).orElse(List.of());
  }

  private boolean isBatched() {
    return source.loads(LoaderKind.BATCH);
  }

  private TypeName superclass() {
    return isBatched()
        ? TypeNames.of(
            RuntimeClasses.BATCHED_SOURCE_DEFINITION,
            parent,
            TypeNames.of(source.loads().orElseThrow().made().item()))
        : bookmark()
            .map(
                bookmark ->
                    TypeNames.of(
                        RuntimeClasses.BOOKMARKED_SOURCE_DEFINITION,
                        parent,
                        data,
                        TypeNames.of(bookmark.field().orElseThrow().javaType().boxed())))
            .orElseGet(() -> TypeNames.of(RuntimeClasses.SOURCE_DEFINITION, parent, data));
  }

  private Optional<BookmarkModel> bookmark() {
    return BookmarkModel.of(connector, source).stream().findFirst();
  }

  /** {@code new BookmarkDefinition<>(RepoType.ISSUES, IssueType.UPDATED_AT)}. */
  private CodeBlock definition(BookmarkModel bookmark) {
    return CodeBlock.of(
        "new $T<>($T.$N, $T.$N)",
        RuntimeClasses.BOOKMARK_DEFINITION,
        TypeNames.of(EntityModel.typeIdOf(source.parent().orElseThrow())),
        bookmark.collection().orElseThrow().constantName(),
        TypeNames.of(bookmark.members().orElseThrow().typeId()),
        bookmark.field().orElseThrow().constantName());
  }

  /** How it is paged or batched, whether default plans have it, and its bookmark. */
  private CodeBlock paging() {
    if (isBatched()) {
      return CodeBlock.of("$L,$W$L", source.batchSize().value(), source.autoload());
    }
    CodeBlock paging =
        source.fetch().paginated()
            ? CodeBlock.of(
                "$T.pages($L, $L)",
                RuntimeClasses.PAGING,
                source.pageSize().value(),
                source.maxPages().value())
            : CodeBlock.of("$T.single()", RuntimeClasses.PAGING);
    if (bookmark().isPresent()) {
      return CodeBlock.of("$L,$W$L,$W$L", paging, source.autoload(), definition(bookmark().get()));
    }
    return source.autoload() ? paging : CodeBlock.of("$L,$Wfalse", paging);
  }

  private MethodSpec constructor(Fanned fanned) {
    MethodSpec.Builder method =
        MethodSpec.constructorBuilder()
            .addParameter(connectorName, "connector")
            .addStatement(
                "super($S,$W$T.TYPE,$W$L,$W$T.of($L))",
                source.name(),
                TypeNames.of(EntityModel.typeIdOf(source.parent().orElseThrow())),
                paging(),
                List.class,
                fanned.constantNames())
            .addStatement("this.connector = connector");
    for (ParameterModel kept : Context.ofSource(connector, source)) {
      String name = Context.nameOf(kept, connector);
      method
          .addParameter(ConnectorClass.parameterType(kept), name)
          .addStatement("this.$N = $N", name, name);
    }
    for (SharedModel shared : Shared.ofSource(connector, source)) {
      String name = Shared.nameOf(shared, connector);
      method.addParameter(Shared.typeOf(shared), name).addStatement("this.$N = $N", name, name);
    }
    return method.build();
  }
}
