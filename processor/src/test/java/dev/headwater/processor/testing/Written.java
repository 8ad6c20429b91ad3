package dev.headwater.processor.testing;

import java.util.List;

/**
 * One file a processor wrote.
 *
 * @param file the class's or resource's name
 * @param origins the top-level types around the originating elements, each once
 */
record Written(String file, List<String> origins) {}
