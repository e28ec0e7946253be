package dev.layerlab.ui.data;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.layerlab.data.ArrayName;
import dev.layerlab.data.Finding;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the check has to say, each with its level, where it is and what to do about it, by a button where one can do it. */
final class FindingList extends UnorderedList {
    /** What the page does when a finding's button is pressed. */
    interface Actions {
        void apply(Finding cured);

        void showTwins();
    }

    private final Actions actions;

    FindingList(List<Finding> findings, Actions actions) {
        this.actions = actions;
        addClassName("findings");
        findings.forEach(finding -> add(item(finding)));
    }

    private ListItem item(Finding finding) {
        var text = new Span(Stream.of(finding.message(), finding.cure())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" ")));
        var where = new Span(where(finding));
        where.addClassName("quiet");
        var aside = new Div(where);
        aside.addClassName("aside");
        if (finding.remedy() != null) {
            aside.add(button(finding.remedy().label(), () -> actions.apply(finding)));
        }
        if (finding.code().equals("test-in-train")) {
            aside.add(button("Show", actions::showTwins));
        }
        return new ListItem(new LevelMark(finding.level()), text, aside);
    }

    private static Button button(String label, Runnable press) {
        var button = new Button(label, pressed -> press.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private static String where(Finding finding) {
        if (finding.array() == null) {
            return "";
        }
        String name = ArrayName.shown(finding.array());
        return finding.row() == null ? name : "%s, row %,d".formatted(name, finding.row());
    }
}
