package dev.headwater.processor.check;

import dev.headwater.processor.model.ClientModel;
import dev.headwater.processor.model.Problem;
import java.util.List;

/** HW343: the option for TypeScript names a file. */
final class ClientFileName implements Check<ClientModel> {
  @Override
  public List<Problem> check(ClientModel client) {
    return client.file().matches("([\\p{L}\\p{N}_-][\\p{L}\\p{N}._-]*/)*[\\p{L}\\p{N}._-]+\\.ts")
        ? List.of()
        : List.of(
            Problem.of(
                "HW343",
                client.api().site(),
                "-Aheadwater.typescript=%s is no name of a file; write it as in fate/social.ts",
                client.file()));
  }
}
