package dev.headwater.processor.read;

import dev.headwater.processor.model.ClassId;
import dev.headwater.processor.model.Fetch;
import dev.headwater.processor.model.JavaType;
import dev.headwater.processor.model.KnownTypes;
import dev.headwater.processor.model.LoaderKind;
import dev.headwater.processor.model.SourceModel;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads from a return type how a source or loader fetches. */
final class FetchReader {
  private final TypeReader typeReader;
  private final FieldTypeReader fieldTypes;

  FetchReader(TypeReader typeReader, FieldTypeReader fieldTypes) {
    this.typeReader = typeReader;
    this.fieldTypes = fieldTypes;
  }

  Fetch source(TypeMirror returns) {
    JavaType type = typeReader.read(returns);
    return pages(returns, type, KnownTypes.SOURCE_PAGE, KnownTypes.TYPED_SOURCE_PAGE)
        .orElseGet(() -> Fetch.single(type));
  }

  Fetch loader(TypeMirror returns, SourceModel.Loads loads) {
    JavaType type = typeReader.read(returns);
    if (loads.bare() || loads.kind() == LoaderKind.BATCH) {
      JavaType item = loads.made().item();
      return Fetch.single(new JavaType.Declared(KnownTypes.OPTIONAL, List.of(item)));
    }
    return pages(returns, type, KnownTypes.PAGE, KnownTypes.TYPED_PAGE)
        .map(FetchReader::listed)
        .orElseGet(() -> Fetch.single(type));
  }

  private Optional<Fetch> pages(TypeMirror returns, JavaType type, ClassId page, ClassId typed) {
    Optional<Fetch> untyped = type.argumentsOf(page, 1).map(data -> Fetch.pages(data.get(0)));
    return untyped.or(() -> type.argumentsOf(typed, 2).map(data -> typedPages(returns, data)));
  }

  private Fetch typedPages(TypeMirror returns, List<JavaType> arguments) {
    TypeMirror cursor = ((DeclaredType) returns).getTypeArguments().get(1);
    return Fetch.typedPages(arguments.get(0), arguments.get(1), fieldTypes.read(cursor));
  }

  /** The data of a loader's page is its list of items. */
  private static Fetch listed(Fetch fetch) {
    JavaType items = new JavaType.Declared(KnownTypes.LIST, List.of(fetch.data()));
    return new Fetch(true, items, fetch.cursor(), fetch.cursorRecord());
  }
}
