package dev.layerlab.api;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * What is wrong with a JSON body, in the words of whoever wrote it: which field, what was expected, what came. Jackson's
 * own messages name Java classes.
 *
 * @param status 400 for what can't be read, 422 for what was read and breaks a rule of its value
 * @param field where, for example {@code stack[1].units}; empty for the whole body
 */
record JsonMistake(HttpStatus status, String field, String sentence) {
    static JsonMistake of(JacksonException e) {
        String field = path(e);
        return switch (e) {
            case UnrecognizedPropertyException unknown -> unreadable(field, unknownField(field, unknown));
            case InvalidTypeIdException type -> unreadable(field, unknownType(field, type));
            case MismatchedInputException mismatch -> unreadable(field, wrongType(field, mismatch));
            default -> brokenRule(field, e);
        };
    }

    private static JsonMistake unreadable(String field, String sentence) {
        return new JsonMistake(HttpStatus.BAD_REQUEST, field, sentence);
    }

    /** A rule that a value checks where it is made; where none is broken, the text is no JSON. */
    private static JsonMistake brokenRule(String field, JacksonException e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof IllegalArgumentException) {
                String sentence = field.isEmpty() ? cause.getMessage() : field + ": " + cause.getMessage();
                return new JsonMistake(HttpStatus.UNPROCESSABLE_CONTENT, field, sentence);
            }
        }
        return unreadable(
                field,
                "The body is not JSON: line %d, column %d can't be read."
                        .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr()));
    }

    private static String unknownField(String field, UnrecognizedPropertyException e) {
        return "There is no field '%s'. %s.".formatted(field, expected(e.getKnownPropertyIds()));
    }

    private static String expected(Collection<?> names) {
        return "Known here: " + names.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }

    private static String unknownType(String field, InvalidTypeIdException e) {
        var names = Arrays.stream(e.getBaseType().getRawClass().getPermittedSubclasses())
                .map(Class::getSimpleName)
                .toList();
        String subject = subject(field.isEmpty() || field.endsWith("type") ? field : field + ".type");
        return e.getTypeId() == null
                ? "%s must be given. %s.".formatted(subject, expected(names))
                : "%s must be one of these, got \"%s\". %s.".formatted(subject, e.getTypeId(), expected(names));
    }

    private static String wrongType(String field, MismatchedInputException e) {
        return "%s must be %s%s.".formatted(subject(field), noun(e.getTargetType()), got(e));
    }

    private static String got(MismatchedInputException e) {
        if (e instanceof InvalidFormatException format) {
            Object value = format.getValue();
            return ", got " + (value instanceof String ? "\"" + value + "\"" : value);
        }
        return e.getCurrentToken() == null
                ? ""
                : switch (e.getCurrentToken()) {
                    case START_OBJECT -> ", got an object";
                    case START_ARRAY -> ", got a list";
                    case VALUE_STRING -> ", got text";
                    case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> ", got a number";
                    case VALUE_TRUE, VALUE_FALSE -> ", got true or false";
                    case VALUE_NULL -> ", got null";
                    default -> "";
                };
    }

    private static String noun(Class<?> type) {
        if (type == null) {
            return "of another type";
        }
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
        }
        if (type == String.class) {
            return "text";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (List.of(int.class, long.class, Integer.class, Long.class).contains(type)) {
            return "a whole number";
        }
        if (type == double.class || type == Double.class) {
            return "a number";
        }
        return Collection.class.isAssignableFrom(type) ? "a list" : "an object";
    }

    private static String subject(String field) {
        return field.isEmpty() ? "The body" : field;
    }

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
