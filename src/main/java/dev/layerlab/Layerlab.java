package dev.layerlab;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.lumo.Lumo;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The studio: one server that keeps data sets and runs, trains in the background and serves the pages and the API. */
@SpringBootApplication
@Push(transport = Transport.WEBSOCKET_XHR)
@ColorScheme(ColorScheme.Value.LIGHT_DARK)
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("layerlab/layerlab.css")
public class Layerlab implements AppShellConfigurator {
    public static void main(String[] arguments) {
        SpringApplication.run(Layerlab.class, arguments);
    }

    @Override
    public void configurePage(AppShellSettings page) {
        page.addFavIcon("icon", "layerlab/icon.svg", "any");
    }
}
