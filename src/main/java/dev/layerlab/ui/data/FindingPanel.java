package dev.layerlab.ui.data;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.layerlab.data.Dataset;
import dev.layerlab.data.Insights;
import dev.layerlab.ui.Figures;

/** What the data set was understood as, what the check has to say, and what a model must beat. */
final class FindingPanel extends Section {
    FindingPanel(Dataset dataset, FindingList.Actions actions) {
        addClassNames("panel", "finding-panel");
        getElement().setAttribute("aria-live", "polite");
        Insights insights = dataset.insights();
        var understood = new Paragraph(
                insights == null
                        ? "✕ Not understood yet: an error stands in the way."
                        : (dataset.usable() ? "✓ " : "✕ ") + insights.understood());
        understood.addClassName("understood");
        add(understood, new FindingList(dataset.findings(), actions));
        if (insights != null && insights.baseline() != null) {
            var baseline = new Paragraph("Always giving the most frequent answer is right for %s of the %s rows."
                    .formatted(
                            Figures.share(insights.baseline()),
                            insights.parts().getLast().name()));
            baseline.addClassNames("quiet", "baseline");
            add(baseline);
        }
    }
}
