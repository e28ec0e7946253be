package dev.layerlab.ui.predict;

import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Words in an address: {@code w=for&w=long&w=%2C}. */
public final class WordAddress {
    private static final String NAME = "w";

    private WordAddress() {}

    public static List<String> words(QueryParameters address) {
        return address.getParameters(NAME);
    }

    public static String query(List<String> words) {
        return words.stream()
                .map(word -> NAME + "=" + URLEncoder.encode(word, StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
