package dev.layerlab.ui.mistakes;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.layerlab.predict.Confusion;
import java.util.Locale;

/** The confusion matrix: a row for each true class, a column for each that was said. */
final class ConfusionTable extends Section {
    /** Classes that fit into a table. */
    static final int MOST = 20;

    /** With more columns only the numbers have room. */
    private static final int MOST_WITH_SHARES = 10;

    /** With more columns the table takes the page's width. */
    private static final int MOST_IN_HALF = 5;

    private final Confusion confusion;

    ConfusionTable(Confusion confusion) {
        this.confusion = confusion;
        var table = new NativeTable();
        table.addClassName("confusion");
        table.getElement().setAttribute("aria-label", "Confusion matrix");
        table.getHead().add(head());
        for (int truth = 0; truth < confusion.classes().size(); truth++) {
            table.getBody().add(row(truth));
        }
        var scrolled = new Div(table);
        scrolled.addClassName("scrolled");
        scrolled.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-label", "Confusion matrix, to be scrolled");
        var explained =
                new Paragraph("Rows are true classes, columns what the network said. The stronger a cell's shade, the"
                        + " larger its share of the row.");
        explained.addClassName("quiet");
        addClassName("panel");
        setClassName("wide", confusion.classes().size() > MOST_IN_HALF);
        add(new H2("Confusion matrix"), explained, scrolled);
    }

    private NativeTableRow head() {
        var head = new NativeTableRow(header("true ↓ said →", "col"));
        confusion.classes().forEach(name -> head.add(header(name, "col")));
        head.add(header("rows", "col"));
        return head;
    }

    private NativeTableRow row(int truth) {
        int rows = confusion.rows(truth);
        var row = new NativeTableRow(header(confusion.classes().get(truth), "row"));
        for (int said = 0; said < confusion.classes().size(); said++) {
            row.add(cell(truth, said, rows));
        }
        var sum = new NativeTableCell("%,d".formatted(rows));
        sum.addClassName("quiet");
        row.add(sum);
        return row;
    }

    private NativeTableCell cell(int truth, int said, int rows) {
        int count = confusion.count(truth, said);
        double share = rows == 0 ? 0 : (double) count / rows;
        var cell = new NativeTableCell(new Span("%,d".formatted(count)));
        if (confusion.classes().size() <= MOST_WITH_SHARES) {
            var percent = new Span("%.0f %%".formatted(100 * share));
            percent.addClassName("percent");
            cell.add(percent);
        }
        cell.getStyle().set("--share", String.format(Locale.ROOT, "%.3f", share));
        cell.setClassName("right", truth == said);
        return cell;
    }

    private static NativeTableHeaderCell header(String name, String scope) {
        var header = new NativeTableHeaderCell(name);
        header.getElement().setAttribute("scope", scope).setAttribute("title", name);
        return header;
    }
}
