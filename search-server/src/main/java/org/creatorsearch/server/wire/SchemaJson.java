package org.creatorsearch.server.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.creatorsearch.creator.AccountType;
import org.creatorsearch.creator.AgeRange;
import org.creatorsearch.creator.Gender;
import org.creatorsearch.error.WireName;
import org.creatorsearch.query.Basis;
import org.creatorsearch.query.Missing;
import org.creatorsearch.schema.Ability;
import org.creatorsearch.schema.AudienceDimension;
import org.creatorsearch.schema.EngagementDefinition;
import org.creatorsearch.schema.Field;
import org.creatorsearch.schema.Finding;
import org.creatorsearch.schema.SafetyTheme;
import org.creatorsearch.schema.Schema;
import org.creatorsearch.schema.Tier;
import org.creatorsearch.theme.Theme;

/** The fields and everything that a client needs to offer them. */
public final class SchemaJson {
  /** Values of the fields that take few; the others are found by counting them. */
  private static final Map<String, List<String>> CLOSED =
      Map.of(
          "gender", WireName.names(Gender.class),
          "audience.gender", WireName.names(Gender.class),
          "ageRange", WireName.names(AgeRange.class),
          "audience.age", WireName.names(AgeRange.class),
          "evidence", WireName.names(Finding.class),
          "safety", WireName.names(SafetyTheme.class),
          "accountType", WireName.names(AccountType.class),
          "tier", WireName.names(Tier.class));

  private SchemaJson() {}

  /** The document. */
  public static JsonBody of(Schema schema) {
    return json -> {
      json.writeStartObject();
      JsonKeys.list(json, "fields", schema.fields(), SchemaJson::field);
      JsonKeys.list(
          json,
          "engagementDefinitions",
          Arrays.asList(EngagementDefinition.values()),
          SchemaJson::definition);
      JsonKeys.list(json, "windows", EngagementDefinition.WINDOWS, JsonGenerator::writeNumber);
      JsonKeys.list(
          json, "audience", Arrays.asList(AudienceDimension.values()), SchemaJson::dimension);
      JsonKeys.strings(json, "missing", WireName.names(Missing.class));
      JsonKeys.strings(json, "basis", WireName.names(Basis.class));
      JsonKeys.list(json, "tiers", Arrays.asList(Tier.values()), SchemaJson::tier);
      JsonKeys.list(json, "themes", schema.themes().all(), SchemaJson::theme);
      json.writeEndObject();
    };
  }

  private static void field(JsonGenerator json, Field field) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", field.name());
    json.writeStringField("type", field.type().wireName());
    json.writeStringField("description", field.description());
    if (!field.unit().isEmpty()) {
      json.writeStringField("unit", field.unit());
    }
    JsonKeys.finite(json, "min", field.min());
    JsonKeys.finite(json, "max", field.max());
    JsonKeys.strings(
        json, "abilities", field.abilities().stream().sorted().map(Ability::wireName).toList());
    if (field.can(Ability.FILTER)) {
      json.writeObjectFieldStart("origin");
      JsonKeys.strings(json, "keys", field.origin().keys());
      json.writeStringField("dating", field.origin().dating().wireName());
      json.writeEndObject();
    }
    if (!field.buckets().isEmpty()) {
      JsonKeys.list(json, "buckets", field.buckets(), JsonKeys::number);
    }
    var values = CLOSED.get(field.name());
    if (values != null) {
      JsonKeys.strings(json, "values", values);
    }
    json.writeEndObject();
  }

  private static void definition(JsonGenerator json, EngagementDefinition definition)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", definition.wireName());
    json.writeStringField("formula", definition.formula());
    if (!definition.platforms().isEmpty()) {
      JsonKeys.strings(json, "platforms", definition.platforms());
    }
    json.writeEndObject();
  }

  private static void dimension(JsonGenerator json, AudienceDimension side) throws IOException {
    json.writeStartObject();
    json.writeStringField("dimension", side.wireName());
    json.writeStringField("field", side.field());
    JsonKeys.number(json, "defaultMinShare", side.defaultMinShare());
    json.writeEndObject();
  }

  private static void theme(JsonGenerator json, Theme theme) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", theme.id());
    json.writeStringField("name", theme.name());
    JsonKeys.text(json, "parent", theme.parent());
    json.writeEndObject();
  }

  private static void tier(JsonGenerator json, Tier tier) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", tier.wireName());
    json.writeNumberField("from", tier.from());
    json.writeEndObject();
  }
}
