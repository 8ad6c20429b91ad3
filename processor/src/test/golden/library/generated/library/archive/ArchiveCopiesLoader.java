package library.archive;

import dev.headwater.cursor.TupleCodec;
import dev.headwater.entity.Ref;
import dev.headwater.row.RecordCodec;
import dev.headwater.row.RowReader;
import dev.headwater.row.RowWriter;
import dev.headwater.source.DerivationDefinition;
import dev.headwater.source.DerivedPage;
import dev.headwater.source.PageRequest;
import dev.headwater.source.Paging;
import dev.headwater.source.SourceDefinition;
import dev.headwater.source.SourcePage;
import dev.headwater.stamp.GeneratedFrom;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * The loader {@code copies} of {@link Archive}.
 */
@NullMarked
@GeneratedFrom(Archive.class)
final class ArchiveCopiesLoader extends SourceDefinition<Scroll, List<Scroll>> {
  private static final DerivationDefinition<Scroll, Scroll> COPIES = DerivationDefinition.collection(
      "copies", ScrollType.COPIES);

  private static final TupleCodec<Archive.Position> CURSOR_CODEC = new TupleCodec<>(Archive_PositionCodec.INSTANCE);

  private final Archive connector;

  ArchiveCopiesLoader(Archive connector) {
    super("copies", ScrollType.TYPE, Paging.pages(100, 10000), List.of(COPIES));
    this.connector = connector;
  }

  @Override
  public SourcePage<List<Scroll>> fetch(Ref<Scroll> parent, PageRequest request) {
    return Archive.copies(parent, request.typed(CURSOR_CODEC)).encoded(CURSOR_CODEC);
  }

  @Override
  public void derive(Ref<Scroll> parent, PageRequest request, List<Scroll> data,
      DerivedPage<Scroll> derived) {
    derived.begin(COPIES).entities(data);
  }

  private static final class Archive_PositionCodec implements RecordCodec<Archive.Position> {
    static final Archive_PositionCodec INSTANCE = new Archive_PositionCodec();

    @Override
    public String describe() {
      return "Archive.Position(int number)";
    }

    @Override
    public int columns() {
      return 1;
    }

    @Override
    public void write(Archive.Position value, RowWriter out) {
      out.putInt(0, value.number());
    }

    @Override
    public Archive.Position read(RowReader in) {
      return new Archive.Position(in.getInt(0));
    }
  }
}
