package dev.layerlab.run;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.PropertyBindingException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a record that has a constructor without arguments: a field that is left out takes the value it has there. Null
 * is refused where the default is not null itself.
 */
final class RecordDefaults extends DelegatingDeserializer {
    private final Class<?> type;
    private final ObjectNode defaults;

    private RecordDefaults(ValueDeserializer<?> delegate, Class<?> type, ObjectNode defaults) {
        super(delegate);
        this.type = type;
        this.defaults = defaults;
    }

    /** @param writer writes a record's defaults as JSON */
    static SimpleModule module(JsonMapper writer) {
        return new SimpleModule("record-defaults").setDeserializerModifier(new Modifier(writer));
    }

    @Override
    protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> delegate) {
        return new RecordDefaults(delegate, type, defaults);
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        if (!startsObject(parser.currentToken())) {
            return super.deserialize(parser, context);
        }
        var given = (ObjectNode) context.readTree(parser);
        for (var name : components(type)) {
            fill(name, given, parser);
        }
        try (var filled = context.treeAsTokens(given)) {
            filled.nextToken();
            return super.deserialize(filled, context);
        } catch (MismatchedInputException e) {
            throw withValue(e, given);
        }
    }

    /** A record that is one of a sealed list comes with its {@code type} already read. */
    private static boolean startsObject(JsonToken token) {
        return token == JsonToken.START_OBJECT || token == JsonToken.PROPERTY_NAME || token == JsonToken.END_OBJECT;
    }

    private void fill(String name, ObjectNode given, JsonParser parser) {
        var value = defaults.get(name);
        if (!given.has(name)) {
            given.set(name, value);
        } else if (given.get(name).isNull() && !value.isNull()) {
            throw InvalidFormatException.from(parser, "null", given.get(name), componentType(name))
                    .prependPath(type, name);
        }
    }

    /** The same refusal with the JSON that was given at its place, which Jackson leaves out. */
    private static MismatchedInputException withValue(MismatchedInputException e, JsonNode given) {
        if (e instanceof PropertyBindingException || e instanceof InvalidTypeIdException || hasValue(e)) {
            return e;
        }
        var place = given;
        for (var step : e.getPath()) {
            place = step.getPropertyName() == null ? place.path(step.getIndex()) : place.path(step.getPropertyName());
        }
        var refusal = new InvalidFormatException(null, e.getOriginalMessage(), place, e.getTargetType());
        e.getPath().reversed().forEach(refusal::prependPath);
        return refusal;
    }

    private static boolean hasValue(MismatchedInputException e) {
        return e instanceof InvalidFormatException format && format.getValue() instanceof JsonNode;
    }

    private Class<?> componentType(String name) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .orElseThrow()
                .getType();
    }

    private static List<String> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    private static final class Modifier extends ValueDeserializerModifier {
        private final transient JsonMapper writer;

        private Modifier(JsonMapper writer) {
            this.writer = writer;
        }

        @Override
        public ValueDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription.Supplier bean, ValueDeserializer<?> deserializer) {
            var type = bean.getBeanClass();
            if (!type.isRecord() || type.getRecordComponents().length == 0) {
                return deserializer;
            }
            try {
                var instance = type.getConstructor().newInstance();
                return new RecordDefaults(deserializer, type, writer.valueToTree(instance));
            } catch (NoSuchMethodException _) {
                return deserializer;
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("The defaults of %s can't be made".formatted(type), e);
            }
        }
    }
}
