package museum;

import dev.headwater.json.Json;

/** A part of an exhibit. */
public record Piece(String slug, int number, Json shape) {}
