package dev.layerlab.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody with a browser: opens pages, looks at them and notes what the console says. */
public final class Visitor {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    /** Until then axe would judge tags that have no roles yet. */
    private static final String ALL_ELEMENTS_ARE_DEFINED = """
            () => [...document.querySelectorAll('main *, header *')].every(({ localName }) =>
                !localName.includes('-') || localName === 'vaadin-grid-cell-content' || customElements.get(localName))""";

    /** Half-way through a change of colours the contrast is one that nobody reads. */
    private static final String NOTHING_MOVES = """
            () => {
              const roots = root => [root, ...[...root.querySelectorAll('*')]
                  .flatMap(({ shadowRoot }) => shadowRoot ? roots(shadowRoot) : [])];
              return roots(document).flatMap(root => root.getAnimations())
                  .every(moving => !(moving instanceof CSSTransition) || moving.playState === 'finished');
            }""";

    private final int number = COUNT.incrementAndGet();
    private final BrowserContext context;
    private final Page page;
    private final String studio;
    private final List<String> errors = new ArrayList<>();
    private boolean wasOffline;

    private Visitor(BrowserContext context, String studio) {
        this.context = context;
        this.studio = studio;
        page = context.newPage();
        page.onPageError(errors::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text());
            }
        });
    }

    /** @param studio its address */
    public static Visitor arrives(Browser browser, String studio) {
        return new Visitor(browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900)), studio);
    }

    /** Opens a path of the studio, for example {@code /runs/abc}; the answer is the HTTP status. */
    public int open(String path) {
        return page.navigate(address(path)).status();
    }

    public void reload() {
        page.reload();
    }

    /** From the next page on: work that a page leaves for idle moments is never done, as on a very busy machine. */
    void isNeverIdle() {
        page.addInitScript("window.requestIdleCallback = () => 0");
    }

    /** For the locators of page objects. */
    public Page page() {
        return page;
    }

    /** The whole address of a path. */
    public String address(String path) {
        return studio + path;
    }

    /** As wide as the screen of a desk. */
    public void veryWide() {
        page.setViewportSize(1600, 1000);
    }

    public void wide() {
        page.setViewportSize(1280, 900);
    }

    public void narrow() {
        page.setViewportSize(400, 800);
    }

    public void goesLight() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    public void goesDark() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    }

    /** As when a laptop is closed: what the console then says of the network is no mistake of ours. */
    public void losesTheNetwork() {
        wasOffline = true;
        context.setOffline(true);
    }

    public void findsTheNetworkAgain() {
        context.setOffline(false);
    }

    /** Keeps a picture of the page under {@code target/screens} for people to look at. */
    public void screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screens", name + ".png")));
    }

    /** Until colours and sizes have come to where they were going. */
    void waitsForCalm() {
        page.waitForFunction(NOTHING_MOVES);
    }

    /** What axe finds on the page as it stands and calls serious or worse. */
    public List<String> graveFindings() {
        page.waitForFunction(ALL_ELEMENTS_ARE_DEFINED);
        waitsForCalm();
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(Visitor::words)
                        .toList();
    }

    private static String words(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    /** What the console said, apart from the note that an address answered 404, which tests ask for by status. */
    List<String> errors() {
        return errors.stream()
                .filter(error -> !error.contains("status of 404"))
                .filter(error -> !wasOffline || !error.contains("ERR_INTERNET_DISCONNECTED"))
                .toList();
    }

    int number() {
        return number;
    }

    public void leaves() {
        context.close();
    }
}
