package dev.layerlab.ui.compose;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.WaitForSelectorState;
import dev.layerlab.browser.Visitor;
import java.util.regex.Pattern;

/** {@code /compose}, as a visitor uses it. */
final class ComposePage {
    private final Page page;

    private ComposePage(Page page) {
        this.page = page;
    }

    static ComposePage open(Visitor visitor, String query) {
        visitor.open("/compose" + query);
        var compose = new ComposePage(visitor.page());
        compose.train().waitFor();
        return compose;
    }

    /** Starts from the preset for words on the sample words. */
    static ComposePage nextWord(Visitor visitor) {
        ComposePage compose = open(visitor, "");
        compose.choose("Data", "Sample words");
        compose.choose("Preset", "Next word (32, 256)");
        return compose;
    }

    void choose(String select, String option) {
        page.locator("vaadin-select")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(select, new Page.GetByTextOptions().setExact(true))))
                .first()
                .click();
        Locator choice = page.getByRole(
                AriaRole.OPTION, new Page.GetByRoleOptions().setName(option).setExact(true));
        choice.click();
        choice.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    void add(String layer) {
        press("Add " + layer);
    }

    Locator cards() {
        return page.locator(".layer-card");
    }

    Locator titles() {
        return page.locator(".layer-card h3");
    }

    /** @param place counted from 1, as people do */
    Locator card(int place) {
        return cards().nth(place - 1);
    }

    Locator field(Locator within, String label) {
        return within.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    Locator learning() {
        return page.locator(".learning");
    }

    void pressOn(Locator card, String button) {
        card.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    void key(String key) {
        page.keyboard().press(key);
    }

    /** By the card's title, in steps, as a hand does. */
    void drag(Locator card, Locator to) {
        BoundingBox from = card.locator("h3").boundingBox();
        BoundingBox target = to.boundingBox();
        page.mouse().move(from.x + 5, from.y + 5);
        page.mouse().down();
        page.mouse().move(from.x + 5, from.y + 40, new Mouse.MoveOptions().setSteps(5));
        page.mouse().move(from.x + 5, target.y + target.height - 5, new Mouse.MoveOptions().setSteps(20));
        page.mouse().up();
    }

    /** As {@link #drag}, by touches, which Playwright has no call for. */
    void dragWithAFinger(Locator card, Locator to) {
        BoundingBox from = card.locator("h3").boundingBox();
        BoundingBox target = to.boundingBox();
        double way = target.y + target.height - 10 - from.y;
        CDPSession finger = page.context().newCDPSession(page);
        touch(finger, "touchStart", from.x + 5, from.y + 5);
        for (int step = 1; step <= 20; step++) {
            touch(finger, "touchMove", from.x + 5, from.y + 5 + way * step / 20);
        }
        finger.send("Input.dispatchTouchEvent", touches("touchEnd", new JsonArray()));
    }

    private static void touch(CDPSession finger, String type, double x, double y) {
        var point = new JsonObject();
        point.addProperty("x", x);
        point.addProperty("y", y);
        var points = new JsonArray();
        points.add(point);
        finger.send("Input.dispatchTouchEvent", touches(type, points));
    }

    private static JsonObject touches(String type, JsonArray points) {
        var event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        return event;
    }

    Locator total() {
        return page.locator(".total");
    }

    Locator saved() {
        return page.locator(".toolbar .quiet");
    }

    Locator train() {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Train").setExact(true));
    }

    /** The same button where lists make a grid of runs. */
    Locator trainAll() {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Train \\d+ runs")));
    }

    /** What the lists make of the run. */
    Locator lists() {
        return page.locator(".grid-note");
    }

    Locator reason() {
        return page.locator("#train-reason");
    }

    /** What the latest check came to. */
    Locator answer() {
        return page.locator(".answer p");
    }

    /** The parts of it. */
    Locator parts() {
        return page.locator(".answer li");
    }

    /** Time and memory. */
    Locator cost() {
        return page.locator(".cost");
    }

    Page page() {
        return page;
    }
}
