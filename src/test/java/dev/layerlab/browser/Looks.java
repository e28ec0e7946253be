package dev.layerlab.browser;

import static org.assertj.core.api.Assertions.assertThat;

/** A page as it stands, in every size and colour in which people see it. */
final class Looks {
    /** A chart is drawn anew a moment after its room or the colours have changed. */
    private static final String CHARTS_HAVE_FOLLOWED = """
            () => [...document.querySelectorAll('line-chart .plot')].filter(plot => plot.clientWidth).every(plot => {
              const { globals, config } = plot.closest('line-chart').drawn;
              const dark = matchMedia('(prefers-color-scheme: dark)').matches;
              return Math.abs(globals.svgWidth - plot.clientWidth) < 2 && config.theme.mode === (dark ? 'dark' : 'light');
            })""";

    private final Visitor visitor;

    Looks(Visitor visitor) {
        this.visitor = visitor;
    }

    /** A picture of each is kept; axe, which takes its time, looks at one of each size and each colour. */
    void at(String state) {
        visitor.narrow();
        visitor.goesLight();
        fits(state + "-400-light");
        visitor.goesDark();
        fits(state + "-400-dark");
        assertThat(visitor.graveFindings()).as(state + ", narrow and dark").isEmpty();
        visitor.veryWide();
        fits(state + "-1600-dark");
        visitor.goesLight();
        fits(state + "-1600-light");
        assertThat(visitor.graveFindings()).as(state + ", wide and light").isEmpty();
        visitor.wide();
    }

    private void fits(String name) {
        visitor.page().waitForFunction(CHARTS_HAVE_FOLLOWED);
        assertThat((Boolean) visitor.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(name + " fits")
                .isTrue();
        visitor.screenshot(name);
    }
}
