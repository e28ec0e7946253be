package dev.layerlab.ui.data;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.layerlab.data.Dataset;
import dev.layerlab.data.Insights;
import dev.layerlab.ui.Figures;
import java.util.Locale;

/** What the data set was understood as, what the check has to say, and what a model must beat. */
final class FindingPanel extends Section {
    FindingPanel(Dataset dataset) {
        addClassNames("panel", "finding-panel");
        getElement().setAttribute("aria-live", "polite");
        Insights insights = dataset.insights();
        var understood = new Paragraph(
                insights == null
                        ? "✕ Not understood yet: give the arrays their roles below."
                        : "✓ " + insights.understood());
        understood.addClassName("understood");
        add(understood, new FindingList(dataset.findings()));
        if (insights != null) {
            var look = new Paragraph(baseline(insights) + values(insights));
            look.addClassName("quiet");
            add(look);
        }
    }

    private static String baseline(Insights insights) {
        return insights.baseline() == null
                ? ""
                : "Always answering the most frequent class is right for %s of the rows. "
                        .formatted(Figures.share(insights.baseline()));
    }

    private static String values(Insights insights) {
        Insights.Values values = insights.values();
        return values == null
                ? ""
                : String.format(
                        Locale.ROOT,
                        "Values from %.4g to %.4g, mean %.4g.",
                        values.least(),
                        values.largest(),
                        values.mean());
    }
}
