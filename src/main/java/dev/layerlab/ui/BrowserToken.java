package dev.layerlab.ui;

import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** A random name that a browser keeps in a cookie, so that its draft is found again after the session has ended. */
final class BrowserToken {
    private static final String COOKIE = "layerlab-browser";
    private static final int YEAR = 365 * 24 * 3600;

    private BrowserToken() {}

    /** The token that came with the request being answered, or a new one that leaves with the answer. */
    static String ofThisRequest() {
        return sent().orElseGet(BrowserToken::give);
    }

    private static Optional<String> sent() {
        Cookie[] cookies = VaadinService.getCurrentRequest().getCookies();
        return Arrays.stream(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst();
    }

    private static String give() {
        var cookie = new Cookie(COOKIE, UUID.randomUUID().toString());
        cookie.setPath("/");
        cookie.setMaxAge(YEAR);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        VaadinService.getCurrentResponse().addCookie(cookie);
        return cookie.getValue();
    }
}
