package dev.headwater.samples.dictionary.details;

/**
 * The context of a request.
 *
 * @param id who asks
 * @param dictionary the service, for this request
 */
public record Visitor(String id, DictionaryClient dictionary) {}
