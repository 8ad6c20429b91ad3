package dev.headwater.testkit.store;

/**
 * All that a store promises. A test class of JUnit implements it, and says how to open a store:
 *
 * <pre>{@code
 * final class MyStoreTest implements StoreConformance {
 *   @Override
 *   public Store open(Clock clock) {
 *     return new MyStore(StoreFixture.TYPES, clock);
 *   }
 * }
 * }</pre>
 */
public interface StoreConformance
    extends MergeConformance,
        ValueConformance,
        CommitConformance,
        BookmarkConformance,
        ManyRowsConformance,
        MembershipConformance,
        PruningConformance,
        FieldTimeConformance,
        LeaseConformance,
        RunHistoryConformance,
        QueryConformance,
        RandomQueryConformance,
        QueryPageConformance,
        RemovalConformance,
        ThreadConformance {}
