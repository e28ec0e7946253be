package dev.layerlab.browser;

import static org.assertj.core.api.Assertions.assertThat;

/** A page as it stands, in every size and colour in which people see it. */
final class Looks {
    /**
     * A drawing is made anew, and a sweep's lines become cards, a moment after their room or the colours have changed:
     * asked of what stands on the page.
     */
    private static final String ALL_HAS_FOLLOWED = """
            () => {
              const mode = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
              const seen = what => [...document.querySelectorAll(what)].filter(place => place.clientWidth);
              return seen('line-chart .plot').every(plot => plot.querySelector(`.apexcharts-theme-${mode}`)
                    && Math.abs(plot.querySelector('svg').width.baseVal.value - plot.clientWidth) < 2)
                  && seen('band-chart, parallel-lines').every(
                    drawing => drawing.dataset.drawn === `${drawing.clientWidth} ${mode}`)
                  && seen('.sweep-table').every(
                    table => (innerWidth <= 480) === Boolean(table.querySelector('.sweep-card')));
            }""";

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
        visitor.page().waitForFunction(ALL_HAS_FOLLOWED);
        visitor.waitsForCalm();
        assertThat((Boolean) visitor.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(name + " fits")
                .isTrue();
        visitor.screenshot(name);
    }
}
