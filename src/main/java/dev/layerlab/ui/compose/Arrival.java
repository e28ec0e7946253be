package dev.layerlab.ui.compose;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.QueryParameters;
import dev.layerlab.run.RunConfig;

/** What the page opens with: the run that its address names, else this browser's draft, else a preset. */
final class Arrival {
    private final Drafts drafts;
    private final Starts starts;

    Arrival(Drafts drafts, Starts starts) {
        this.drafts = drafts;
        this.starts = starts;
    }

    Composition composition(QueryParameters address) {
        return address.getSingleParameter("from")
                .map(drafts::ofRun)
                .map(config -> new Composition(atRate(config, address)))
                .orElseGet(this::latest);
    }

    /** {@code rate} in the address takes the place of the run's learning rate, where it is one. */
    private RunConfig atRate(RunConfig config, QueryParameters address) {
        try {
            return address.getSingleParameter("rate")
                    .map(rate -> drafts.withRate(config, Double.parseDouble(rate)))
                    .orElse(config);
        } catch (IllegalArgumentException noRate) {
            return config;
        }
    }

    private Composition latest() {
        try {
            return drafts.latest().orElseGet(this::first);
        } catch (IllegalArgumentException unreadable) {
            Notification.show("The saved draft can't be read: " + unreadable.getMessage());
            return first();
        }
    }

    private Composition first() {
        return starts.first().orElseGet(() -> new Composition(new RunConfig()));
    }
}
