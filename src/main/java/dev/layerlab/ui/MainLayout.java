package dev.layerlab.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import java.util.LinkedHashMap;
import java.util.Map;

/** The frame of every page: the bar with Runs, Data and Compose, and the page below it. */
@Layout
public final class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {
    private final Main page = new Main();
    /** The bar's links by the first part of the addresses they stand for; a run's page belongs to Runs. */
    private final Map<String, Anchor> links = new LinkedHashMap<>();

    MainLayout() {
        addClassName("studio");
        links.put("runs", new Anchor("", "Runs"));
        links.put("data", new Anchor("data", "Data"));
        links.put("compose", new Anchor("compose", "Compose"));
        add(bar(), page);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        page.getElement().removeAllChildren();
        page.getElement().appendChild(content.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String first = event.getLocation().getFirstSegment();
        String here = first.isEmpty() || first.equals("predict") || first.equals("compare") || first.startsWith("sweep")
                ? "runs"
                : first;
        links.forEach((name, link) -> {
            if (name.equals(here)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    private Component bar() {
        var brand = new Anchor("", "Layerlab");
        brand.addClassName("brand");
        var pages = new Nav();
        pages.setAriaLabel("Pages");
        links.values().forEach(pages::add);
        var keys = new Button("? keys", click -> new KeysDialog().open());
        keys.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        var header = new Header(brand, pages, keys, new HotKeys("?", key -> new KeysDialog().open()));
        header.addClassName("bar");
        return header;
    }
}
