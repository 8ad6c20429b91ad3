package library.reading;

/** What the application passes along with a request. */
public record ReadingContext(String user) {}
