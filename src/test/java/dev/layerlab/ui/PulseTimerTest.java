package dev.layerlab.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class PulseTimerTest {
    @Test
    void a_page_that_has_gone_is_no_failure(CapturedOutput output) {
        var gone = new UI();

        PulseTimer.logged(() -> gone.access(() -> {}));

        assertThat(output).doesNotContain("UIDetachedException").doesNotContain("ERROR");
    }

    @Test
    void a_flush_that_fails_is_logged_with_its_reason(CapturedOutput output) {
        PulseTimer.logged(() -> {
            throw new IllegalStateException("the rows could not be read");
        });

        assertThat(output).contains("ERROR").contains("the rows could not be read");
    }
}
