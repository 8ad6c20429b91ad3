package dev.headwater.sync;

/**
 * What a run had of one source.
 *
 * @param source the source's name
 * @param parents how many parents it was fetched for, failed ones included
 * @param pages how many pages were stored
 * @param calls how many calls were made, repeated ones included
 * @param leastCalls how many calls that many members take by declaration: for each parent, its
 *     fullest collection divided by the page size, rounded up, and at least 1; for a batched
 *     loader, the parents divided by the batch size, rounded up
 */
public record SourceReport(String source, long parents, long pages, long calls, long leastCalls) {}
