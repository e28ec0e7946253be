package dev.layerlab.data;

import dev.layerlab.data.column.ElementType;
import dev.layerlab.data.column.StoredArray;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Guesses what each array is for from its name: {@code trainx}, {@code train_images}, {@code x_train},
 * {@code data/v1/testlbls} and the like.
 */
final class RoleGuess {
    private static final Pattern TRAIN = Pattern.compile("train(ing)?|^tr(?=_)");
    private static final Pattern VALIDATION = Pattern.compile("valid(ation)?|val|dev");
    private static final Pattern TEST = Pattern.compile("test(ing)?|^te(?=_)");
    private static final Pattern LABELS = Pattern.compile("lbl|label|target|class|answer|(^|_)[yd](_|$)");
    private static final Pattern VOCABULARY =
            Pattern.compile("vocab|words?$|dict|token|label_?names|class_?names|classes|categor");

    private final List<StoredArray> arrays;

    private RoleGuess(List<StoredArray> arrays) {
        this.arrays = arrays;
    }

    static Roles of(List<StoredArray> arrays) {
        return new RoleGuess(arrays).guess();
    }

    private Roles guess() {
        String trainY = first(ofPart(TRAIN, true), named("y", "labels", "label", "targets", "target"));
        String trainX =
                first(ofPart(TRAIN, false), named("x", "data", "images", "inputs", "features"), asLongAs(trainY));
        return new Roles(
                trainX,
                trainY,
                ofPart(VALIDATION, false).orElse(null),
                ofPart(VALIDATION, true).orElse(null),
                ofPart(TEST, false).orElse(null),
                ofPart(TEST, true).orElse(null),
                vocabulary());
    }

    @SafeVarargs
    private static String first(Optional<String>... names) {
        for (Optional<String> name : names) {
            if (name.isPresent()) {
                return name.get();
            }
        }
        return null;
    }

    /** Among several arrays of a part the one with the most elements is the likeliest. */
    private Optional<String> ofPart(Pattern part, boolean labels) {
        return arrays.stream()
                .filter(array -> !isVocabulary(array) && !array.shape().isEmpty())
                .filter(array -> part.matcher(leaf(array)).find())
                .filter(array -> looksLikeLabels(array, part) == labels)
                .max(Comparator.comparingLong(StoredArray::elements))
                .map(StoredArray::name);
    }

    private static boolean looksLikeLabels(StoredArray array, Pattern part) {
        String rest = part.matcher(leaf(array)).replaceFirst("").replaceAll("^[_\\-. ]+|[_\\-. ]+$", "");
        return array.holdsText() || LABELS.matcher(rest).find();
    }

    private Optional<String> named(String... names) {
        return List.of(names).stream()
                .flatMap(name -> arrays.stream().filter(array -> leaf(array).equals(name)))
                .map(StoredArray::name)
                .findFirst();
    }

    /** Where no name helps: an array without a part in its name that has as many rows as there are labels. */
    private Optional<String> asLongAs(String labels) {
        return arrays.stream()
                .filter(array -> array.name().equals(labels))
                .flatMap(y -> arrays.stream()
                        .filter(array -> array.shape().size() > 1 && !array.holdsText() && array != y)
                        .filter(array -> !isOfAnyPart(array) && !isVocabulary(array))
                        .filter(array -> Objects.equals(
                                array.shape().getFirst(),
                                y.shape().stream()
                                        .max(Comparator.naturalOrder())
                                        .orElse(0))))
                .max(Comparator.comparingLong(StoredArray::elements))
                .map(StoredArray::name);
    }

    private String vocabulary() {
        return arrays.stream()
                .filter(RoleGuess::isVocabulary)
                .map(StoredArray::name)
                .findFirst()
                .orElse(null);
    }

    /** Words are text, or characters as MATLAB writes them: a matrix of uint16. */
    private static boolean isVocabulary(StoredArray array) {
        boolean letters = array.holdsText() || array.shape().size() == 2 && array.type() == ElementType.UINT16;
        return letters && !isOfAnyPart(array) && VOCABULARY.matcher(leaf(array)).find();
    }

    private static boolean isOfAnyPart(StoredArray array) {
        return TRAIN.matcher(leaf(array)).find()
                || VALIDATION.matcher(leaf(array)).find()
                || TEST.matcher(leaf(array)).find();
    }

    private static String leaf(StoredArray array) {
        return array.name().substring(array.name().lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }
}
