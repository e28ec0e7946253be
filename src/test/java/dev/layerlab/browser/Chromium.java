package dev.layerlab.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * One browser for all tests, and for each {@link Visitor} that a test asks for a context of its own: other cookies, as
 * another person has. After the test the visitors leave, a screenshot is kept of each who was there when it failed,
 * and an error in a browser's console fails a test that went well. A test that starts a studio by itself asks for the
 * {@link Browser}.
 */
public final class Chromium implements ParameterResolver, AfterTestExecutionCallback {
    private static final Namespace NAMESPACE = Namespace.create(Chromium.class);
    /** Milliseconds; the machine may be busy with other tests. */
    private static final double PATIENCE = 30_000;

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> type = parameter.getParameter().getType();
        return type == Visitor.class || type == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        if (parameter.getParameter().getType() == Browser.class) {
            return browser(test);
        }
        String port =
                SpringExtension.getApplicationContext(test).getEnvironment().getProperty("local.server.port");
        var visitor = Visitor.arrives(browser(test), "http://localhost:" + port);
        visitors(test).add(visitor);
        return visitor;
    }

    @Override
    public void afterTestExecution(ExtensionContext test) {
        boolean failed = test.getExecutionException().isPresent();
        String name = test.getRequiredTestClass().getSimpleName() + "."
                + test.getRequiredTestMethod().getName();
        List<String> errors = new ArrayList<>();
        for (Visitor visitor : visitors(test)) {
            if (failed) {
                visitor.screenshot("failed-" + name + "-" + visitor.number());
            }
            errors.addAll(visitor.errors());
            visitor.leaves();
        }
        if (!failed && !errors.isEmpty()) {
            throw new AssertionError("errors in the browser's console: " + errors);
        }
    }

    private static Visitors visitors(ExtensionContext test) {
        return test.getStore(NAMESPACE).computeIfAbsent(Visitors.class);
    }

    private static Browser browser(ExtensionContext test) {
        return test.getRoot().getStore(NAMESPACE).computeIfAbsent(Running.class).browser();
    }

    /** Those who came for one test. */
    static final class Visitors extends ArrayList<Visitor> {}

    /** The browser, closed with the last test. */
    static final class Running implements AutoCloseable {
        private final Playwright playwright = Playwright.create();
        private final Browser browser;

        Running() {
            var options = new BrowserType.LaunchOptions().setArgs(ARGUMENTS);
            ChromiumBinary.findOrInstall().ifPresent(options::setExecutablePath);
            browser = playwright.chromium().launch(options);
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        }

        Browser browser() {
            return browser;
        }

        @Override
        public void close() {
            playwright.close();
        }
    }
}
