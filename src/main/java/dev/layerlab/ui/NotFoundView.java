package dev.layerlab.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;

/** Says what is not there and where to go on; a page that misses its run or data set throws MissingException. */
@ParentLayout(MainLayout.class)
@PageTitle("Not found · Layerlab")
public final class NotFoundView extends Div implements HasErrorParameter<NotFoundException> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        addClassName("message-page");
        removeAll();
        String what = parameter.getCaughtException() instanceof MissingException missing
                ? missing.getMessage()
                : "There is no page /" + event.getLocation().getPath();
        add(
                new H1(what),
                new Paragraph("It may have been deleted, or the link may be incomplete."),
                new Paragraph(
                        new Anchor("", "All runs"),
                        new Anchor("data", "All data sets"),
                        new Anchor("compose", "Compose a new run")));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
