package dev.layerlab.data.conversion;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Reads a text word by word: letters and digits with apostrophes and hyphens inside, in lower case; each other sign alone. */
final class Tokens {
    /** Longer ones are no words; cutting them keeps the memory small. */
    private static final int LONGEST = 64;

    private final StringBuilder word = new StringBuilder();
    private final Consumer<String> found;

    private Tokens(Consumer<String> found) {
        this.found = found;
    }

    /** Throws {@link java.nio.charset.CharacterCodingException} where the file is not UTF-8. */
    static void of(Path file, Consumer<String> found) throws IOException {
        var tokens = new Tokens(found);
        try (Reader in = new BufferedReader(
                new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder()))) {
            for (int sign = in.read(); sign >= 0; sign = in.read()) {
                tokens.take((char) sign);
            }
        }
        tokens.endWord();
    }

    private void take(char sign) {
        boolean inside = !word.isEmpty() && (sign == '\'' || sign == '’' || sign == '-');
        if (Character.isLetterOrDigit(sign) || Character.isSurrogate(sign) || inside) {
            if (word.length() < LONGEST) {
                word.append(Character.toLowerCase(sign));
            }
            return;
        }
        endWord();
        if (!Character.isWhitespace(sign) && !Character.isISOControl(sign) && sign != '\ufeff') {
            found.accept(String.valueOf(sign));
        }
    }

    /** An apostrophe or a hyphen at the end is a sign of its own. */
    private void endWord() {
        int end = word.length();
        while (end > 0
                && !Character.isLetterOrDigit(word.charAt(end - 1))
                && !Character.isSurrogate(word.charAt(end - 1))) {
            end--;
        }
        if (end > 0) {
            found.accept(word.substring(0, end));
        }
        for (int i = end; i < word.length(); i++) {
            found.accept(String.valueOf(word.charAt(i)));
        }
        word.setLength(0);
    }
}
