package dev.headwater.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.processor.testing.Compilation;
import dev.headwater.processor.testing.CompilerKind;
import dev.headwater.processor.testing.Golden;
import dev.headwater.processor.testing.LoadedClasses;
import dev.headwater.processor.testing.Processors;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every scalar as JSON, and as null where it may be. */
final class ShownScalarsTest {
  private static final List<String> ALL =
      List.of(
          "isbn",
          "rare",
          "stars",
          "pages",
          "year",
          "sold",
          "weight",
          "height",
          "section",
          "price",
          "points",
          "addedAt",
          "published",
          "reading",
          "opening",
          "duration",
          "token",
          "cover",
          "binding",
          "size",
          "author");

  private static Object book(LoadedClasses classes, boolean full) {
    Object size =
        classes.create(
            "library.catalogue.Book$Size",
            null,
            classes.create("library.catalogue.Book$Area", 3, 4));
    return classes.create(
        "library.catalogue.Book",
        "i\"1",
        true,
        (byte) -5,
        orNull(full, (short) 300),
        1999,
        9_007_199_254_740_993L,
        0.5f,
        orNull(full, 1e21),
        'é',
        new BigDecimal("1.50"),
        orNull(full, new BigInteger("12345678901234567890")),
        Instant.parse("2024-01-02T03:04:05.678901Z"),
        LocalDate.of(2024, 2, 29),
        orNull(full, LocalDateTime.of(2024, 1, 2, 3, 4)),
        OffsetDateTime.parse("2024-01-02T03:04:05+01:00"),
        Duration.ofMinutes(90),
        new UUID(1, 2),
        orNull(full, new byte[] {0, 1, 2}),
        ((Object[]) classes.callStatic("library.catalogue.Book$Binding", "values"))[1],
        orNull(full, size),
        classes.callStatic("library.catalogue.AuthorType", "ref", "kafka"),
        null);
  }

  private static @Nullable Object orNull(boolean full, Object value) {
    return full ? value : null;
  }

  private static String json(LoadedClasses classes, boolean full) {
    return (String) classes.callStatic("library.reading.Serving", "book", book(classes, full), ALL);
  }

  @ParameterizedTest
  @EnumSource
  void isShownAsJson(CompilerKind compiler) {
    LoadedClasses classes =
        Compilation.of(compiler, Processors.HEADWATER, Golden.sources("library")).run().load();

    assertThat(json(classes, true))
        .isEqualTo(
            """
            {"isbn":"i\\"1","rare":true,"stars":-5,"pages":300,"year":1999,\
            "sold":9007199254740993,"weight":0.5,"height":1e+21,"section":"é","price":1.50,\
            "points":12345678901234567890,"addedAt":"2024-01-02T03:04:05.678Z",\
            "published":"2024-02-29","reading":"2024-01-02T03:04",\
            "opening":"2024-01-02T03:04:05+01:00","duration":"PT1H30M",\
            "token":"00000000-0000-0001-0000-000000000002","cover":"AAEC","binding":"SOFT",\
            "size":{"thickness":null,"area":{"width":3,"height":4}},"author":{}}""");
    assertThat(json(classes, false))
        .contains(
            "\"pages\":null",
            "\"height\":null",
            "\"points\":null",
            "\"reading\":null",
            "\"cover\":null",
            "\"size\":null",
            "\"author\":{}");
  }
}
