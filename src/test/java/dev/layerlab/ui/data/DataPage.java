package dev.layerlab.ui.data;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.layerlab.browser.Visitor;
import java.nio.file.Path;

/** {@code /data}, as a visitor uses it. */
final class DataPage {
    private final Page page;

    private DataPage(Page page) {
        this.page = page;
    }

    static DataPage open(Visitor visitor) {
        visitor.open("/data");
        return new DataPage(visitor.page());
    }

    void upload(Path file) {
        page.locator("vaadin-upload input[type=file]").setInputFiles(file);
    }

    /** A browser that does not know the studio's limit, as any other program doesn't. */
    void forgetLimit() {
        page.locator("vaadin-upload").evaluate("upload => upload.maxFileSize = Infinity");
    }

    Locator zone() {
        return page.locator(".upload-zone");
    }

    Locator refusal() {
        return zone().getByRole(AriaRole.ALERT);
    }

    Locator rows() {
        return page.locator(".datasets").getByRole(AriaRole.LISTITEM);
    }

    Locator row(String name) {
        return rows().filter(new Locator.FilterOptions().setHasText(name));
    }
}
