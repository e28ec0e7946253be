package dev.layerlab.ui.predict;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.layerlab.predict.DataPart;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PicturePanelTest {
    /** To know the scale all training values may have to be looked at: not while a page waits for its panel. */
    @Test
    void a_panel_is_made_without_asking_for_the_scale_of_the_pictures() {
        var subject =
                new PictureSubject(List.of(DataPart.TRAIN), Map.of(DataPart.TRAIN, 3), List.of(2, 2), false, () -> {
                    throw new AssertionError("the scale was asked for");
                });
        assertThatCode(() -> new PicturePanel(subject, "run", null, null, query -> {}))
                .doesNotThrowAnyException();
    }
}
