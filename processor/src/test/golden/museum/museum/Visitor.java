package museum;

/** What the application passes along with a request. */
public record Visitor(boolean guide) {}
