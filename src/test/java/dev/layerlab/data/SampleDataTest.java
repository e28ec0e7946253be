package dev.layerlab.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleDataTest {
    @TempDir
    Path folder;

    @Test
    void the_first_start_brings_two_data_sets_that_can_be_trained_on() {
        try (var context = DataContext.open(folder)) {
            assertThat(context.getBean(DatasetService.class).all())
                    .extracting(Dataset::name)
                    .containsExactlyInAnyOrder("Sample words", "Sample pictures");
            assertThat(context.getBean(DatasetService.class).all()).allMatch(Dataset::usable);
        }
    }

    @Test
    void the_best_possible_accuracy_is_said_of_the_words() {
        try (var context = DataContext.open(folder)) {
            assertThat(context.getBean(DatasetService.class).all())
                    .extracting(Dataset::description)
                    .anyMatch(text -> text.matches(".*best accuracy.*three words can reach: \\d+\\.\\d %\\."));
        }
    }

    @Test
    void what_was_deleted_does_not_come_back() {
        try (var context = DataContext.open(folder)) {
            DatasetService service = context.getBean(DatasetService.class);
            service.all().forEach(dataset -> service.delete(dataset.id()));
        }
        try (var context = DataContext.open(folder)) {
            assertThat(context.getBean(DatasetService.class).all()).isEmpty();
        }
    }

    @Test
    void what_was_deleted_comes_back_for_whoever_asks_for_it() {
        try (var context = DataContext.open(folder)) {
            DatasetService service = context.getBean(DatasetService.class);
            service.all().forEach(dataset -> service.delete(dataset.id()));

            Dataset words = context.getBean(SampleSets.class).load(SampleSets.Sample.WORDS);
            assertThat(words.usable()).isTrue();
            assertThat(service.all()).containsExactly(words);
        }
    }

    @Test
    void a_renamed_set_is_known_by_its_content() {
        try (var context = DataContext.open(folder)) {
            SampleSets samples = context.getBean(SampleSets.class);
            String id = samples.load(SampleSets.Sample.WORDS).id();
            context.getBean(DatasetService.class).rename(id, "Mine", "");

            assertThat(samples.load(SampleSets.Sample.WORDS).name()).isEqualTo("Mine");
        }
    }
}
