package dev.headwater.benchmarks.feed;

import static graphql.Scalars.GraphQLInt;
import static graphql.Scalars.GraphQLString;
import static java.util.Objects.requireNonNull;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/**
 * The page as graphql-java serves it: typed fetchers instead of reflection, the document parsed and
 * validated once, the result written by Jackson. Without cursors, which it has no notion of.
 */
public final class GraphqlFeed {
  private static final String QUERY =
      "{ stories { id title body category likes createdAt author { id name }"
          + " remarks { id text createdAt } } }";

  private final GraphQLCodeRegistry.Builder fetchers = GraphQLCodeRegistry.newCodeRegistry();
  private final Map<String, PreparsedDocumentEntry> documents = new ConcurrentHashMap<>();
  private final JsonMapper json = new JsonMapper();
  private final GraphQL graphql;

  /** Serves rows. */
  public GraphqlFeed(List<Story> stories) {
    GraphQLObjectType author =
        GraphQLObjectType.newObject()
            .name("Author")
            .field(field("Author", "id", GraphQLString, Author::id))
            .field(field("Author", "name", GraphQLString, Author::name))
            .build();
    GraphQLObjectType remark =
        GraphQLObjectType.newObject()
            .name("Remark")
            .field(field("Remark", "id", GraphQLString, Remark::id))
            .field(field("Remark", "text", GraphQLString, Remark::text))
            .field(
                field(
                    "Remark",
                    "createdAt",
                    GraphQLString,
                    (Remark row) -> row.createdAt().toString()))
            .build();
    GraphQLObjectType story =
        GraphQLObjectType.newObject()
            .name("Story")
            .field(field("Story", "id", GraphQLString, Story::id))
            .field(field("Story", "title", GraphQLString, Story::title))
            .field(field("Story", "body", GraphQLString, Story::body))
            .field(field("Story", "category", GraphQLString, Story::category))
            .field(field("Story", "likes", GraphQLInt, Story::likes))
            .field(
                field(
                    "Story", "createdAt", GraphQLString, (Story row) -> row.createdAt().toString()))
            .field(field("Story", "author", author, Story::author))
            .field(field("Story", "remarks", listOf(remark), Story::remarks))
            .build();
    GraphQLObjectType query =
        GraphQLObjectType.newObject()
            .name("Query")
            .field(field("Query", "stories", listOf(story), root -> stories))
            .build();
    this.graphql =
        GraphQL.newGraphQL(
                GraphQLSchema.newSchema().query(query).codeRegistry(fetchers.build()).build())
            .preparsedDocumentProvider(
                (input, parse) ->
                    CompletableFuture.completedFuture(
                        documents.computeIfAbsent(input.getQuery(), text -> parse.apply(input))))
            .build();
  }

  private static GraphQLOutputType listOf(GraphQLObjectType item) {
    return GraphQLList.list(GraphQLNonNull.nonNull(item));
  }

  private <R> GraphQLFieldDefinition field(
      String type, String name, GraphQLOutputType value, Function<R, Object> getter) {
    DataFetcher<Object> fetcher =
        environment -> getter.apply(requireNonNull(environment.<R>getSource()));
    fetchers.dataFetcher(FieldCoordinates.coordinates(type, name), fetcher);
    return GraphQLFieldDefinition.newFieldDefinition().name(name).type(value).build();
  }

  /** From a request to bytes. */
  public byte[] requested() {
    Map<String, Object> result =
        graphql
            .execute(ExecutionInput.newExecutionInput(QUERY).root(this).build())
            .toSpecification();
    return json.writeValueAsBytes(result);
  }
}
