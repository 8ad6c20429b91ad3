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
import org.jspecify.annotations.NullMarked;

/**
 * The source {@code loanPage} of {@link Library}. Its pages feed, in this order,
 * {@code loans}.
 */
@NullMarked
@GeneratedFrom(Library.class)
final class LibraryLoanPageSource extends SourceDefinition<Branch, List<Loan>> {
  private static final DerivationDefinition<Branch, Loan> LOANS = DerivationDefinition.collection(
      "loans", BranchType.LOANS);

  private final Library connector;

  LibraryLoanPageSource(Library connector) {
    super("loanPage", BranchType.TYPE, Paging.pages(100, 10000), List.of(LOANS));
    this.connector = connector;
  }

  @Override
  public SourcePage<List<Loan>> fetch(Ref<Branch> parent, PageRequest request) {
    return connector.loanPage(parent, request);
  }

  @Override
  public void derive(Ref<Branch> parent, PageRequest request, List<Loan> data,
      DerivedPage<Branch> derived) {
    derived.begin(LOANS).inputs(Library.loans(data, request));
  }
}
