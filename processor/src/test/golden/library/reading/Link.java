package library.reading;

import java.util.UUID;

/** A link from many to many. */
record Link(long id, UUID readerId, long reviewNumber, int position, boolean active) {}
