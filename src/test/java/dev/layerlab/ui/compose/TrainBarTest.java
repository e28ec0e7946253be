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
    void what_was_refused_says_why_and_can_be_started_again_at_once() {
        button.click();
        bar.refuse("the disk is full");
        assertThat(reason.getText()).isEqualTo("the disk is full");
        assertThat(button.isEnabled()).isTrue();

        button.click();

        assertThat(starts).hasSize(2);
    }

    @Test
    void what_was_refused_can_not_be_started_again_where_an_edit_meanwhile_is_against_it() {
        button.click();
        bar.show("Choose data first.");
        bar.refuse("no such data");
        assertThat(reason.getText()).isEqualTo("Choose data first.");
        assertThat(button.isEnabled()).isFalse();

        bar.show("");
        assertThat(button.isEnabled()).isTrue();
    }
}
