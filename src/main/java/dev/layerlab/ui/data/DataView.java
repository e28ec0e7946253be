package dev.layerlab.ui.data;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.layerlab.data.Dataset;
import dev.layerlab.data.DatasetService;
import dev.layerlab.run.RunService;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** All data sets, newest first, and where more of them come in. */
@Route("data")
@PageTitle("Data · Layerlab")
@StyleSheet("layerlab/data.css")
public final class DataView extends Div {
    DataView(DatasetService datasets, RunService runs, Clock clock) {
        addClassName("data");
        add(new H1("Data"), new UploadZone(datasets, DataView::open));
        List<Dataset> all = datasets.all();
        if (all.isEmpty()) {
            add(
                    new Paragraph(
                            "No data yet. Upload an HDF5 file with rows and labels: pictures, tables of numbers, "
                                    + "or word ids with their vocabulary; or any plain text, whose words are then counted and numbered."));
        } else {
            var list = new UnorderedList();
            list.addClassName("datasets");
            Map<String, Integer> counts = runs.countsOfDatasets();
            all.forEach(dataset -> list.add(new DatasetRow(dataset, counts.getOrDefault(dataset.id(), 0), clock)));
            add(list);
        }
    }

    private static void open(Dataset dataset) {
        UI.getCurrent().navigate(DatasetView.class, DatasetView.address(dataset.id()));
    }
}
