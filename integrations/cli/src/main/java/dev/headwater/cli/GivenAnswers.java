package dev.headwater.cli;

import dev.headwater.credential.Credential;
import dev.headwater.credential.EnvironmentCredentialStore;
import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import dev.headwater.error.NearestName;
import dev.headwater.onboarding.Field;
import dev.headwater.onboarding.Prompt;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Answers that were given beforehand, for scripts. What is refused ends it, with HW863, since
 * nobody is there to answer otherwise.
 */
final class GivenAnswers implements Answering {
  private final Map<String, String> answers;
  private final Map<String, String> secrets;
  private final EnvironmentCredentialStore environment;
  private final String installation;
  private final Set<String> asked = new LinkedHashSet<>();

  /**
   * Answers by the names of fields.
   *
   * @param secrets those that standard input had; the others are looked for in the environment
   */
  GivenAnswers(
      Map<String, String> answers,
      Map<String, String> secrets,
      EnvironmentCredentialStore environment,
      String installation) {
    this.answers = answers;
    this.secrets = secrets;
    this.environment = environment;
    this.installation = installation;
  }

  @Override
  public Map<String, String> ask(Prompt prompt) {
    String problem = prompt.problem();
    if (problem != null) {
      throw wrong("step '" + prompt.step() + "' refuses its answers: " + problem);
    }
    Map<String, String> given = new LinkedHashMap<>();
    for (Field field : prompt.fields()) {
      asked.add(field.name());
      String answer = field.kind() == Field.Kind.SECRET ? secret(field) : answers.get(field.name());
      if (answer != null) {
        given.put(field.name(), answer);
      } else if (field.required()) {
        throw wrong(missing(field));
      }
    }
    return given;
  }

  private @Nullable String secret(Field field) {
    if (answers.containsKey(field.name())) {
      throw wrong(
          "'"
              + field.name()
              + "' is a secret, which others can see on a command line; set "
              + environment.variable(credential(field))
              + ", or give it by --secrets-stdin");
    }
    String given = secrets.get(field.name());
    return given != null
        ? given
        : environment
            .find(credential(field))
            .map(found -> ((Credential.Text) found).secret().reveal())
            .orElse(null);
  }

  private String credential(Field field) {
    return installation + "." + field.name();
  }

  private String missing(Field field) {
    String choices =
        field.choices().isEmpty()
            ? ""
            : ", one of " + field.choices().stream().map(Field.Choice::value).toList();
    String how =
        field.kind() == Field.Kind.SECRET
            ? "set " + environment.variable(credential(field)) + ", or give it by --secrets-stdin"
            : "give it by --answer " + field.name() + "=VALUE" + choices;
    return "'" + field.name() + "' is asked for, and not given; " + how;
  }

  @Override
  public void checkAllUsed() {
    Set<String> unused = new LinkedHashSet<>(answers.keySet());
    unused.addAll(secrets.keySet());
    unused.removeAll(asked);
    if (!unused.isEmpty()) {
      String name = unused.iterator().next();
      throw wrong(
          "nobody asks for '" + name + "', only for " + asked + NearestName.hint(name, asked));
    }
  }

  private static HeadwaterException wrong(String what) {
    return new HeadwaterException(ErrorCode.ANSWERS_WRONG, what);
  }
}
