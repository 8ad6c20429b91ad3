package library.catalogue;

import dev.headwater.Entity;
import dev.headwater.Id;
import dev.headwater.entity.Many;
import org.jspecify.annotations.Nullable;

/** A root: a record with collections, some of them filled by loaders, some by derivations. */
@Entity(name = "LibraryBranch")
public record Branch(
    @Id long number,
    @Nullable String town,
    @Nullable Integer seats,
    Many<Book> books,
    Many<Author> authors,
    Many<Loan> loans,
    Many<Book.Copy> copies,
    Many<Branch> twins) {}
