package dev.layerlab.run;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Says of JSON that could not be read which field it was, what was expected there and what came. */
public final class JsonMessages {
    private static final int LONGEST_VALUE = 60;

    private JsonMessages() {}

    public static String of(JacksonException e) {
        return switch (e) {
            case UnrecognizedPropertyException unknown ->
                "%s is not a known field; %s".formatted(path(e), fields(unknown.getKnownPropertyIds()));
            case InvalidTypeIdException type -> typeId(type);
            case InvalidFormatException format ->
                expected(format, shortened(format.getValue().toString()));
            case MismatchedInputException mismatch -> expected(mismatch, came(mismatch.getCurrentToken()));
            case ValueInstantiationException refused
            when refused.getCause() instanceof IllegalArgumentException rule -> at(e, rule.getMessage());
            case StreamReadException syntax -> syntax(syntax);
            default -> at(e, "could not be read");
        };
    }

    private static String typeId(InvalidTypeIdException e) {
        var choices = choices(e.getBaseType().getRawClass());
        var type = path(e).isEmpty() ? "type" : path(e) + ".type";
        return e.getTypeId() == null
                ? "%s is missing: expected one of %s".formatted(type, choices)
                : "%s: expected one of %s, got \"%s\"".formatted(type, choices, e.getTypeId());
    }

    private static String expected(MismatchedInputException e, String came) {
        return at(e, "expected %s, got %s".formatted(kind(e.getTargetType()), came));
    }

    private static String kind(Class<?> type) {
        if (type == null) {
            return "another value";
        }
        if (type.isEnum()) {
            return "one of " + list(List.of(type.getEnumConstants()));
        }
        if (type.isSealed()) {
            return "an object whose type is one of " + choices(type);
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "a list";
        }
        return switch (type.getSimpleName()) {
            case "int", "Integer", "long", "Long" -> "a whole number";
            case "double", "Double", "float", "Float" -> "a number";
            case "boolean", "Boolean" -> "true or false";
            case "String" -> "text";
            default -> "an object";
        };
    }

    private static String came(JsonToken token) {
        return switch (token) {
            case null -> "nothing";
            case START_OBJECT, END_OBJECT, PROPERTY_NAME -> "an object";
            case START_ARRAY, END_ARRAY -> "a list";
            case VALUE_STRING -> "text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE -> "true";
            case VALUE_FALSE -> "false";
            case VALUE_NULL -> "null";
            default -> "another value";
        };
    }

    private static String shortened(String json) {
        return json.length() <= LONGEST_VALUE ? json : json.substring(0, LONGEST_VALUE) + "...";
    }

    private static String syntax(StreamReadException e) {
        return "Not JSON at line %d, column %d: %s"
                .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr(), e.getOriginalMessage());
    }

    private static String fields(Collection<Object> known) {
        return known == null || known.isEmpty() ? "there are none here" : "the fields here are " + list(known);
    }

    private static String choices(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", "));
    }

    private static String list(Collection<?> items) {
        return items.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String at(JacksonException e, String message) {
        return path(e).isEmpty() ? message : path(e) + ": " + message;
    }

    /** As a programmer would write it: {@code stack[1].init.std}. */
    private static String path(JacksonException e) {
        var path = new StringBuilder();
        for (var step : e.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }
}
