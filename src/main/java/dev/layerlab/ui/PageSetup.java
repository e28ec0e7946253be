package dev.layerlab.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What every page does when the connection is lost, the session is over or an action fails. */
@SpringComponent
public final class PageSetup implements VaadinServiceInitListener {
    private static final Logger LOG = LoggerFactory.getLogger(PageSetup.class);
    private static final int ATTEMPTS_OF_A_DAY = 43_200;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.addSessionInitListener(session -> session.getSession().setErrorHandler(PageSetup::failed));
        service.addUIInitListener(opened -> reconnectQuietly(opened.getUI()));
        service.setSystemMessagesProvider(info -> {
            var messages = new CustomizedSystemMessages();
            // a restart of the server ends sessions, never runs: the page just loads again
            messages.setSessionExpiredNotificationEnabled(false);
            return messages;
        });
    }

    private static void reconnectQuietly(UI ui) {
        var reconnect = ui.getReconnectDialogConfiguration();
        reconnect.setDialogText("Reconnecting; training goes on");
        reconnect.setDialogTextGaveUp("No connection to the studio; training goes on. Reload the page to try again");
        reconnect.setReconnectInterval(2_000);
        reconnect.setReconnectAttempts(ATTEMPTS_OF_A_DAY);
    }

    private static void failed(ErrorEvent event) {
        LOG.error("an action on a page failed", event.getThrowable());
        UI ui = UI.getCurrent();
        if (ui != null) {
            var note = Notification.show(
                    "That failed, and the mistake is ours: the server's log has the details. Nothing stored is lost.");
            note.addThemeVariants(NotificationVariant.LUMO_ERROR);
        }
    }
}
