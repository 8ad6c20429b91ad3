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
import java.util.Optional;
import org.jspecify.annotations.NullMarked;

/**
 * The loader {@code loan} of {@link Library}.
 */
@NullMarked
@GeneratedFrom(Library.class)
final class LibraryLoanLoader extends SourceDefinition<Loan, Optional<Loan>> {
  private static final DerivationDefinition<Loan, Loan> LOAN = DerivationDefinition.fieldsIfPresent(
      "loan", LoanType.TYPE, LoanType.FROM, LoanType.UNTIL);

  private final Library connector;

  LibraryLoanLoader(Library connector) {
    super("loan", LoanType.TYPE, Paging.single(), List.of(LOAN));
    this.connector = connector;
  }

  @Override
  public SourcePage<Optional<Loan>> fetch(Ref<Loan> parent, PageRequest request) throws
      InterruptedException {
    return SourcePage.last(Library.loan(parent));
  }

  @Override
  public void derive(Ref<Loan> parent, PageRequest request, Optional<Loan> data,
      DerivedPage<Loan> derived) {
    derived.begin(LOAN).entities(data);
  }
}
