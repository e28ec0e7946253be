package dev.layerlab.api;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names under which people reach this studio: those of this machine, and those that the setting {@code
 * layerlab.hosts} lists. A name without a port stands for all its ports.
 */
final class TrustedHosts {
    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Set<String> listed;

    TrustedHosts(List<String> listed) {
        this.listed = listed.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(TrustedHosts::lower)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @param host a Host header: a name or address and perhaps a port; null where there was none */
    boolean serves(String host) {
        return host != null && (LOCAL.contains(name(host)) || isListed(host));
    }

    /** Whether a page of this origin may change something on {@code host}: it came from there, or is listed. */
    boolean sameSite(String origin, String host) {
        String authority = authority(origin);
        return authority != null && (authority.equals(lower(host)) || isListed(authority));
    }

    private boolean isListed(String host) {
        return Stream.of(lower(host), name(host)).anyMatch(listed::contains);
    }

    private static String authority(String origin) {
        try {
            String authority = URI.create(origin).getRawAuthority();
            return authority == null ? null : lower(authority);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String name(String host) {
        return lower(host).replaceFirst(":\\d*$", "");
    }

    private static String lower(String host) {
        return host.toLowerCase(Locale.ROOT);
    }
}
