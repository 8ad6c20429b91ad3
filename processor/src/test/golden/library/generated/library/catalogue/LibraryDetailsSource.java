package library.catalogue;

import dev.headwater.entity.Ref;
import dev.headwater.source.DerivationDefinition;
import dev.headwater.source.DerivedPage;
import dev.headwater.source.PageRequest;
import dev.headwater.source.Paging;
import dev.headwater.source.SourceDefinition;
import dev.headwater.source.SourcePage;
import dev.headwater.stamp.GeneratedFrom;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/**
 * The source {@code details} of {@link Library}. Its pages feed, in this order,
 * {@code townAndSeats}.
 */
@NullMarked
@GeneratedFrom(Library.class)
final class LibraryDetailsSource extends SourceDefinition<Branch, Map<String, String>> {
  private static final DerivationDefinition<Branch, Branch> TOWN_AND_SEATS = DerivationDefinition.fields(
      "townAndSeats", BranchType.TYPE, BranchType.TOWN, BranchType.SEATS);

  private final Library connector;

  LibraryDetailsSource(Library connector) {
    super("details", BranchType.TYPE, Paging.single(), List.of(TOWN_AND_SEATS));
    this.connector = connector;
  }

  @Override
  public SourcePage<Map<String, String>> fetch(Ref<Branch> parent, PageRequest request) {
    return SourcePage.last(Library.details(parent));
  }

  @Override
  public void derive(Ref<Branch> parent, PageRequest request, Map<String, String> data,
      DerivedPage<Branch> derived) {
    derived.begin(TOWN_AND_SEATS).inputs(Library.townAndSeats(data, parent));
  }
}
