package dev.layerlab.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says that a page failed, with a mark that leads to the full story in the server's log. */
@ParentLayout(MainLayout.class)
@PageTitle("Error · Layerlab")
public final class ErrorView extends Div implements HasErrorParameter<Exception> {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("page /{} failed, mark {}", event.getLocation().getPath(), mark, parameter.getCaughtException());
        addClassName("message-page");
        removeAll();
        add(
                new H1("This page failed"),
                new Paragraph("The mistake is ours. Runs go on training, and nothing stored is lost. "
                        + "The server's log has the details under the mark " + mark + "."),
                new Paragraph(new Anchor("", "All runs"), new Anchor("data", "All data sets")));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
