package dev.layerlab.run;

import dev.layerlab.data.Columns;
import dev.layerlab.data.Insights;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Whole configurations to start from, the same in the composer and on the cards of an empty list of runs. */
public final class Presets {
    public static final Preset NEXT_WORD = WordPresets.NEXT_WORD;
    public static final Preset PICTURES = TanhPresets.TWENTY;
    public static final Preset OVERFIT = ReluPresets.OVERFIT;

    private static final List<Preset> ALL = Stream.of(WordPresets.ALL, TanhPresets.ALL, ReluPresets.ALL)
            .flatMap(List::stream)
            .toList();

    private Presets() {}

    public static List<Preset> all() {
        return ALL;
    }

    /** Those that can be trained on the data as they are, the one to begin with first. */
    public static List<Preset> of(Data data) {
        return ALL.stream().filter(preset -> preset.fits(data)).toList();
    }

    /**
     * What a preset must know of a data set.
     *
     * @param classes how many there are to tell apart: words, where the target is a word
     * @param rows for training
     */
    public record Data(String dataset, Columns.Kind kind, int classes, int rows) {
        public static Data of(String dataset, Columns columns) {
            return new Data(
                    dataset,
                    columns.kind(),
                    columns.classes().size(),
                    columns.train().rows());
        }

        /** From what is stored of the data set, without reading it. */
        public static Data of(String dataset, Insights insights) {
            Insights.Part train = insights.parts().getFirst();
            return new Data(
                    dataset,
                    insights.values() == null ? Columns.Kind.WORDS : Columns.Kind.VALUES,
                    train.classCounts().size(),
                    train.rows());
        }
    }

    /**
     * @param purpose what it is good for, in a sentence or two
     * @param suits which data it is for
     * @param config makes the configuration for such data
     */
    public record Preset(String name, String purpose, Predicate<Data> suits, Function<Data, RunConfig> config) {
        public boolean fits(Data data) {
            return suits.test(data);
        }

        public RunConfig on(Data data) {
            return config.apply(data);
        }
    }
}
