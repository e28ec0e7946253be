package dev.layerlab.api;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Addresses of pages, as the caller of the current request reaches them. */
final class Links {
    private Links() {}

    static String page(String... path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .pathSegment(path)
                .toUriString();
    }
}
