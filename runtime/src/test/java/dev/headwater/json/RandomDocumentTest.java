package dev.headwater.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Documents of random shape are what Jackson reads them as, and one document each. */
final class RandomDocumentTest {
  private static final JsonMapper JACKSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Random random = new Random(1);

  @Test
  void readBack() {
    JsonOutput reused = new JsonOutput(1);
    for (int i = 0; i < 5_000; i++) {
      JsonOutput out = random.nextBoolean() ? new JsonOutput(random.nextInt(3)) : reused;
      out.reset();
      JsonNode expected = value(out, 4);
      assertThat(JACKSON.readTree(out.toByteArray())).isEqualTo(expected);
    }
  }

  private JsonNode value(JsonOutput out, int depth) {
    int kind = random.nextInt(depth == 0 ? 6 : 9);
    return switch (kind) {
      case 0 -> {
        out.nullValue();
        yield NODES.nullNode();
      }
      case 1 -> {
        boolean value = random.nextBoolean();
        out.bool(value);
        yield NODES.booleanNode(value);
      }
      case 2 -> number(out);
      case 3, 4 -> {
        String value = JsonTextTest.text(random);
        out.string(value);
        yield NODES.stringNode(value);
      }
      case 5 -> {
        byte[] value = new byte[random.nextInt(9)];
        random.nextBytes(value);
        out.bytes(value);
        yield NODES.stringNode(Base64.getEncoder().encodeToString(value));
      }
      case 6 -> array(out, depth - 1);
      default -> object(out, depth - 1);
    };
  }

  private JsonNode number(JsonOutput out) {
    switch (random.nextInt(4)) {
      case 0 -> {
        int value = random.nextInt();
        out.number(value);
        return NODES.numberNode(value);
      }
      case 1 -> {
        long value = random.nextLong() | (1L << 62);
        out.number(value);
        return NODES.numberNode(value);
      }
      case 2 -> {
        double value = random.nextDouble() + 0.1;
        out.number(value);
        return NODES.numberNode(value);
      }
      default -> {
        BigInteger value = new BigInteger(100, random).setBit(100);
        if (random.nextBoolean()) {
          out.number(value);
        } else {
          out.number(new BigDecimal(value));
        }
        return NODES.numberNode(value);
      }
    }
  }

  private ArrayNode array(JsonOutput out, int depth) {
    ArrayNode array = NODES.arrayNode();
    out.beginArray();
    for (int i = random.nextInt(5); i > 0; i--) {
      array.add(value(out.item(), depth));
    }
    out.endArray();
    return array;
  }

  /** No half pairs in names, as Jackson reads them in values only. */
  private ObjectNode object(JsonOutput out, int depth) {
    ObjectNode object = NODES.objectNode();
    out.beginObject();
    for (int i = random.nextInt(5); i > 0; i--) {
      String name = i + JsonTextTest.text(random).replaceAll("\\p{Cs}", "");
      object.set(name, value(out.name(JsonName.of(name)), depth));
    }
    out.endObject();
    return object;
  }
}
