package dev.layerlab.ui.predict;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordAddressTest {
    @Test
    void a_comma_is_escaped_as_the_links_have_it() {
        assertThat(WordAddress.query(List.of("for", "long", ","))).isEqualTo("w=for&w=long&w=%2C");
    }

    @Test
    void words_survive_the_way_through_an_address() {
        List<String> words = List.of("a&b", "é+", "?");
        QueryParameters address = new Location("predict/abc?" + WordAddress.query(words)).getQueryParameters();
        assertThat(WordAddress.words(address)).isEqualTo(words);
    }
}
