package dev.layerlab.ui.data;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.layerlab.browser.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;

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

    /** Drops a file on the zone, as a hand does. */
    void drop(Path file) throws IOException {
        Map<String, String> dropped = Map.of(
                "name", file.getFileName().toString(),
                "content", Base64.getEncoder().encodeToString(Files.readAllBytes(file)));
        JSHandle transfer = page.evaluateHandle("""
                ({ name, content }) => {
                  const transfer = new DataTransfer();
                  transfer.items.add(new File([Uint8Array.from(atob(content), c => c.charCodeAt(0))], name));
                  return transfer;
                }""", dropped);
        page.dispatchEvent("vaadin-upload", "drop", Map.of("dataTransfer", transfer));
    }

    /** Fills a field of the options for plain text. */
    void chooseForText(String field, String value) {
        Locator details = zone().locator("vaadin-details");
        if (details.getAttribute("opened") == null) {
            details.locator("vaadin-details-summary").click();
        }
        Locator input = details.getByLabel(field);
        input.fill(value);
        input.press("Tab");
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
