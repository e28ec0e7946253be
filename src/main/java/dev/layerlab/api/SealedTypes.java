package dev.layerlab.api;

import io.swagger.v3.core.util.RefUtils;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Describes sealed types as the JSON has them. Swagger writes each record as "all of its interface and its own fields"
 * and does not see the mix-in that adds {@code type}; here the record becomes an object with a {@code type} of one value,
 * and the interface one of its records, told apart by {@code type}. New layers, losses and optimizers follow by themselves.
 */
@SuppressWarnings({"rawtypes", "unchecked"}) // as Swagger's own signatures are
final class SealedTypes {
    private static final String TYPE = "type";

    private final Map<String, Schema> schemas;

    SealedTypes(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    void describe() {
        Map<String, List<String>> choices = new TreeMap<>();
        for (var entry : Map.copyOf(schemas).entrySet()) {
            List<Schema> parts = entry.getValue().getAllOf();
            if (parts != null) {
                String parent = name(parts.getFirst());
                choices.merge(parent, List.of(entry.getKey()), SealedTypes::joined);
                schemas.put(entry.getKey(), choice(entry.getKey(), parts.subList(1, parts.size())));
            }
        }
        choices.forEach((parent, names) -> schemas.put(parent, oneOf(names)));
        schemas.values().forEach(schema -> pointToParents(schema, choices));
    }

    private static Schema<?> choice(String name, List<Schema> own) {
        Map<String, Schema> fields = new LinkedHashMap<>();
        fields.put(TYPE, new StringSchema()._enum(List.of(name)));
        own.stream().map(Schema::getProperties).forEach(fields::putAll);
        return new ObjectSchema().properties(fields).required(List.of(TYPE));
    }

    private static Schema<?> oneOf(List<String> names) {
        var discriminator = new Discriminator().propertyName(TYPE);
        var schema = new Schema<>().discriminator(discriminator);
        for (String name : names.stream().sorted().toList()) {
            schema.addOneOfItem(new Schema<>().$ref(RefUtils.constructRef(name)));
            discriminator.mapping(name, RefUtils.constructRef(name));
        }
        return schema;
    }

    /** A field that lists the records again points to their interface instead. */
    private static void pointToParents(Schema<?> schema, Map<String, List<String>> choices) {
        if (schema.getProperties() == null) {
            return;
        }
        schema.getProperties().replaceAll((field, value) -> pointToParent(value, choices));
    }

    private static Schema<?> pointToParent(Schema<?> value, Map<String, List<String>> choices) {
        if (value.getItems() != null) {
            return value.items(pointToParent(value.getItems(), choices));
        }
        if (value.getOneOf() == null) {
            return value;
        }
        String first = name(value.getOneOf().getFirst());
        return choices.entrySet().stream()
                .filter(choice -> choice.getValue().contains(first))
                .findFirst()
                .<Schema<?>>map(choice -> new Schema<>().$ref(RefUtils.constructRef(choice.getKey())))
                .orElse(value);
    }

    private static String name(Schema<?> reference) {
        return reference.get$ref().substring(reference.get$ref().lastIndexOf('/') + 1);
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
