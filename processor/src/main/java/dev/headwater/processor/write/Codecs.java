package dev.headwater.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.headwater.processor.model.ClassId;
import dev.headwater.processor.model.RecordModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The codecs of nested records within one generated class: {@code MoneyCodec} for {@code Money}.
 */
final class Codecs {
  private final List<RecordModel> records;
  private final ClassId owner;
  private final Map<ClassId, String> names = new LinkedHashMap<>();

  Codecs(ClassId owner, List<RecordModel> records) {
    this.owner = owner;
    this.records = List.copyOf(records);
    for (RecordModel record : records) {
      String name = String.join("_", record.id().simpleNames()) + "Codec";
      boolean taken = names.containsValue(name);
      names.put(record.id(), taken ? name + names.size() : name);
    }
  }

  /** Codecs of records that are nested in the generated class themselves, under free names. */
  static Codecs ofOwn(ClassId owner, List<RecordModel> records, Names free) {
    Codecs codecs = new Codecs(owner, records);
    records.forEach(r -> codecs.names.put(r.id(), free.take(r.id().simpleName() + "Codec")));
    return codecs;
  }

  List<RecordModel> records() {
    return records;
  }

  String name(RecordModel record) {
    return names.getOrDefault(record.id(), "");
  }

  /** {@code MoneyCodec.INSTANCE}. */
  CodeBlock instance(RecordModel record) {
    return CodeBlock.of("$T.INSTANCE", TypeNames.of(owner.nested(name(record))));
  }

  /** Adds the codecs to the class they are for. */
  void addTo(TypeSpec.Builder type) {
    records.forEach(record -> type.addType(RecordCodecClass.of(record, owner, this)));
  }
}
