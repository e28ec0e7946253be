package dev.layerlab.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

/** A picture and its bars, on {@code /predict/{id}}. */
final class PicturePage {
    private final Page page;

    private PicturePage(Page page) {
        this.page = page;
    }

    static PicturePage open(Visitor visitor, String run, String query) {
        visitor.open("/predict/" + run + query);
        return new PicturePage(visitor.page());
    }

    Locator number() {
        return page.getByRole(AriaRole.SPINBUTTON, new Page.GetByRoleOptions().setName("Picture"));
    }

    Locator picture(String name) {
        return page.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName(name));
    }

    Locator bars() {
        return page.locator(".class-bars").getByRole(AriaRole.LISTITEM);
    }

    Locator verdict() {
        return page.locator(".verdict");
    }

    Locator refusal() {
        return page.locator(".picture-choice .refusal");
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    void press(String button) {
        button(button).click();
    }

    void send(String name, String type, byte[] content) {
        page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload(name, type, content));
    }
}
