package dev.headwater.connector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headwater.tracker.AccountType;
import dev.headwater.tracker.IssueType;
import dev.headwater.tracker.RepoType;
import dev.headwater.tracker.UserType;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SchemaTest {
  private static final Schema SCHEMA = Schema.of("github", "issue-tracker", AccountType.TYPE);

  @Test
  void hasWhatTheRootsLeadTo() {
    assertThat(SCHEMA.entities())
        .containsExactly(AccountType.TYPE, RepoType.TYPE, IssueType.TYPE, UserType.TYPE);
    assertThat(Schema.of("x", "y", IssueType.TYPE, UserType.TYPE).entities())
        .containsExactly(IssueType.TYPE, UserType.TYPE);
    assertThat(Schema.of("github", "issue-tracker", AccountType.TYPE)).isEqualTo(SCHEMA);
  }

  @Test
  void printsReadably() {
    assertThat(SCHEMA)
        .hasToString(
            """
            github/issue-tracker
              Account (root)
                id: String (id)
                repos: [Repo]
              Repo
                id: String (id)
                name: String
                description: String?
                issues: [Issue]
                issueAuthors: [User]
                forks: [Repo]
              Issue
                id: String (id)
                title: String
                state: State
                creator: User
                createdAt: Instant
              User
                id: String (id)
                login: String\
            """);
  }

  @Test
  void findsEntitiesByName() {
    assertThat(SCHEMA.entity("Issue")).isEqualTo(IssueType.TYPE);
    assertThatThrownBy(() -> SCHEMA.entity("Isue"))
        .hasMessage(
            "[HW802] no entity 'Isue' in schema github/issue-tracker, which has [Account, Repo,"
                + " Issue, User]; did you mean 'Issue'?");
  }

  @Test
  void registryFindsByName() {
    Registry registry = Registry.of(List.of(IssueType.TYPE, UserType.TYPE), List.of(SCHEMA));
    assertThat(registry.entity("User")).isEqualTo(UserType.TYPE);
    assertThat(registry.schema("github/issue-tracker")).isEqualTo(SCHEMA);
    assertThatThrownBy(() -> registry.entity("Users"))
        .hasMessage(
            "[HW802] no entity 'Users' in the registry, which has [Issue, User]; did you mean"
                + " 'User'?");
    assertThatThrownBy(() -> registry.schema("github/issues"))
        .hasMessageStartingWith("[HW802] no schema 'github/issues'");
  }

  @Test
  void registriesCompose() {
    Registry one = Registry.of(List.of(IssueType.TYPE, UserType.TYPE), List.of());
    Registry two = Registry.of(List.of(UserType.TYPE, RepoType.TYPE), List.of(SCHEMA));
    Registry all = Registry.compose(one, two);
    assertThat(all.entities()).containsExactly(IssueType.TYPE, UserType.TYPE, RepoType.TYPE);
    assertThat(all.schemas()).containsExactly(SCHEMA);
  }

  @Test
  void twoOfOneNameAreRefused() {
    Schema other = Schema.of("github", "issue-tracker", UserType.TYPE);
    assertThatThrownBy(
            () ->
                Registry.compose(
                    Registry.of(List.of(), List.of(SCHEMA)),
                    Registry.of(List.of(), List.of(other))))
        .hasMessage(
            "[HW801] two schemas are called 'github/issue-tracker'; give one of them another"
                + " name");
  }
}
