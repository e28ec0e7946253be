package dev.layerlab.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.data.Columns;
import dev.layerlab.data.DatasetService;
import dev.layerlab.run.Presets.Preset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PresetsTest {
    @TempDir
    static Path folder;

    private static RunSide side;
    private static Presets.Data words;
    private static Presets.Data pictures;

    @BeforeAll
    static void open() {
        side = new RunSide(folder.resolve("studio"));
        words = data(side.words(folder, 50));
        pictures = data(side.pictures());
    }

    @AfterAll
    static void close() {
        side.close();
    }

    @ParameterizedTest
    @MethodSource("dev.layerlab.run.Presets#all")
    void every_preset_can_be_trained_on_the_data_that_it_fits(Preset preset) {
        Presets.Data data = preset.fits(words) ? words : pictures;

        assertThat(preset.fits(data)).isTrue();
        RunConfig config = preset.on(data);
        assertThat(side.get(RunRules.class).complete(config)).isEqualTo(config);
    }

    @Test
    void no_preset_fits_words_and_pictures() {
        assertThat(Presets.of(words)).isNotEmpty().doesNotContainAnyElementsOf(Presets.of(pictures));
    }

    @Test
    void what_needs_two_classes_or_many_rows_is_offered_for_such_data_only() {
        var few = new Presets.Data("few", Columns.Kind.VALUES, 2, 49);
        var ten = new Presets.Data("ten", Columns.Kind.VALUES, 10, 4000);

        assertThat(Presets.of(few)).contains(Presets.PICTURES).doesNotContain(Presets.OVERFIT);
        assertThat(Presets.of(ten)).contains(Presets.OVERFIT).doesNotContain(Presets.PICTURES);
    }

    @Test
    void what_is_stored_of_a_data_set_says_the_same_as_its_numbers() {
        for (Presets.Data data : List.of(words, pictures)) {
            var dataset = side.get(DatasetService.class).byId(data.dataset()).orElseThrow();
            assertThat(Presets.Data.of(dataset.id(), dataset.insights())).isEqualTo(data);
        }
    }

    @Test
    void presets_are_told_apart_by_their_names() {
        assertThat(Presets.all()).extracting(Preset::name).doesNotHaveDuplicates();
    }

    private static Presets.Data data(String id) {
        return Presets.Data.of(id, side.get(DatasetService.class).columns(id));
    }
}
