package dev.layerlab.run;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes the short names that runs have in links: ten letters and digits, none of which looks like another. */
@Component
class RunIds {
    private static final String SIGNS = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int LENGTH = 10;

    private final RandomGenerator random = new SecureRandom();

    String next() {
        return random.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(i -> SIGNS.substring(i, i + 1))
                .collect(Collectors.joining());
    }
}
