package dev.layerlab.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrainBarTest {
    private final List<String> starts = new ArrayList<>();
    private final TrainBar bar = new TrainBar(() -> starts.add("start"));
    private final Button button = (Button) bar.getChildren().toList().getFirst();
    private final Span reason = (Span) bar.getChildren().toList().getLast();

    @Test
    void what_is_starting_is_not_started_twice_whatever_is_edited_meanwhile() {
        button.click();
        bar.show("");
        bar.runs(4);
        button.click();

        assertThat(starts).hasSize(1);
        assertThat(button.isEnabled()).isFalse();
        assertThat(reason.getText()).isEqualTo("Starting…");
    }

    @Test
    void what_was_refused_can_be_started_again_as_soon_as_nothing_is_against_it() {
        button.click();
        bar.refuse("no such data");
        assertThat(reason.getText()).isEqualTo("no such data");
        assertThat(button.isEnabled()).isFalse();

        bar.show("");
        button.click();

        assertThat(starts).hasSize(2);
    }
}
